# For the scripts beside this one: the commit that is built.

# In what `git archive` makes, these are the commit and its time (.gitattributes).
archived_commit='$Format:%H$'
archived_time='$Format:%ct$'

is_checkout() { [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$(pwd -P)" ]; }
is_archive() { [[ "$archived_commit" != '$'* ]]; }

# Twelve digits, with `-modified` where the checkout has changes; fails where neither git nor the archive tells.
source_commit() {
    if is_checkout; then
        local commit
        commit="$(git rev-parse --short=12 HEAD)" || return
        [ -z "$(git status --porcelain)" ] || commit+="-modified"
        echo "$commit"
    else
        is_archive && echo "${archived_commit:0:12}"
    fi
}

# Seconds since 1970.
source_time() {
    if is_checkout; then git log -1 --format=%ct; else is_archive && echo "$archived_time"; fi
}
