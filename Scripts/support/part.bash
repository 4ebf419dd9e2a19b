# For Scripts/verify and Scripts/measure: runs one of the parts in a folder beside them, or each of `all`.
set -euo pipefail

# The comment at the head of a script, or the text at the head of a Python one.
print_head() { # print_head FILE
    if [ "$(sed -n '1s/.*python3$/python/p' "$1")" ]; then
        sed -n '2,/"""$/{s/"""//;p}' "$1"
    else
        sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$1"
    fi
}

run_part() { # run_part FOLDER [NAME [WORD...]]
    local scripts name part
    scripts="$(cd "$(dirname "$0")" && pwd)"
    name="${2:-}"
    case "$name" in
    -h | --help) print_head "$0"; return ;;
    all)
        for part in "${all[@]}"; do
            printf '%s: %s\n' "${0##*/}" "$part" >&2
            "$scripts/$1/$part"
        done
        return
        ;;
    esac
    if [ -z "$name" ] || [[ " ${all[*]} " != *" $name "* ]]; then
        printf '%s: %s; choose one of: %s all\n' "${0##*/}" \
            "$([ -n "$name" ] && echo "there is no part '$name'" || echo "which part?")" "${all[*]}" >&2
        return 64
    fi
    part="$scripts/$1/$name"
    shift 2
    case "${1:-}" in
    -h | --help) grep -q -- '--help)' "$part" || { print_head "$part"; return; } ;;
    esac
    "$part" "$@"
}
