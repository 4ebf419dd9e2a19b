# For the scripts beside this one: what they take from Debian. They have `stop` to say what is wrong.

# Installs packages, as another user than root by sudo.
install_packages() { # install_packages NAME...
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "$* must be installed; run as root: apt-get install $*"
        as_root=(sudo)
    fi
    printf '%s: installing %s\n' "${0##*/}" "$*" >&2
    apt_install "$@" || stop "could not install $*; install them by hand and run this again"
}

# The same without a word where it fails, by what `as_root` holds.
apt_install() { # apt_install NAME...
    local options=(-o Acquire::Retries=1 -o Acquire::http::Timeout=20)
    { "${as_root[@]}" apt-get "${options[@]}" update -qq &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get "${options[@]}" install -y -qq --no-install-recommends "$@"
    } >&2
}

has_postgresql() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

# PostgreSQL's programs, where this machine can have them without a question, and without the cluster that Debian's package
# would make and start.
install_postgresql() {
    local as_root=() conf=/etc/postgresql-common/createcluster.conf is_ours=
    ! has_postgresql || return 0
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    printf '%s: installing postgresql\n' "${0##*/}" >&2
    if [ ! -e "$conf" ]; then
        "${as_root[@]}" mkdir -p "${conf%/*}" &&
            echo 'create_main_cluster = false' | "${as_root[@]}" tee "$conf" >/dev/null || return 1
        is_ours=1
    fi
    apt_install postgresql || true
    # Whoever installs it another time is to have the cluster.
    [ -z "$is_ours" ] || "${as_root[@]}" rm -f "$conf"
    has_postgresql
}

# The mirror that this machine uses.
debian_mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' | awk '!/security/ && !found++'
}

# Fills `apt_options`: given them, apt-get works for another suite or architecture, in a folder of its own. What it
# fetches is checked against the signed index; what this machine has installed and knows stays as it is.
use_own_apt() { # use_own_apt FOLDER deb|deb-src SUITE ARCHITECTURE
    local folder="$1" mirror
    mirror="$(debian_mirror)"
    rm -rf "$folder" && mkdir -p "$folder/lists/partial" "$folder/archives/partial" && : >"$folder/status"
    printf '%s %s %s main\n' "$2" "${mirror:?apt names no Debian mirror; run apt-get update}" "$3" >"$folder/sources.list"
    # shellcheck disable=SC2034  # used by the scripts that source this
    apt_options=(-qq -o "APT::Architecture=$4" -o "APT::Architectures=$4" -o "Dir::Etc::SourceList=$folder/sources.list"
        -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$folder/lists" -o "Dir::State::status=$folder/status"
        -o "Dir::Cache=$folder" -o APT::Sandbox::User=root)
}
