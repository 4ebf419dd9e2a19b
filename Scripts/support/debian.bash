# For the scripts beside this one: what they take from Debian. They have `stop` to say what is wrong.

# Installs packages, as another user than root by sudo.
install_packages() { # install_packages NAME...
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "$* must be installed; run as root: apt-get install $*"
        as_root=(sudo)
    fi
    printf '%s: installing %s\n' "${0##*/}" "$*" >&2
    { "${as_root[@]}" apt-get update -qq &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
    } >&2 || stop "could not install $*; install them by hand and run this again"
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
