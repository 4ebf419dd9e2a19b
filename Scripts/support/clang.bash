# For the scripts beside this one: the clang that builds the package. They have `stop` to say what is wrong.

# The one named in CLANG, else the one that comes with swift, else the one in PATH.
find_clang() {
    local swift
    if [ -n "${CLANG:-}" ]; then echo "$CLANG"; return; fi
    if swift="$(command -v swift)" && swift="$(readlink -f "$swift")" && [ -x "${swift%/*}/clang" ]; then
        echo "${swift%/*}/clang"
    else
        command -v clang || stop "no clang beside swift or in PATH; install Swift 6.3, or name one in CLANG"
    fi
}
