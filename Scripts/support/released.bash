# For the scripts beside this one, once they have what Scripts/setup gives: the program as it is released.
source Scripts/support/commit.bash

# Builds it and prints where it is. Records name the commit that was measured, where git or the archive tells it.
release_build() {
    local commit
    if commit="$(source_commit)"; then export WATTMARK_COMMIT="$commit"; fi
    swift build -c release --product wattmark "${build_options[@]}" >&2 ||
        stop "the build failed; the compiler's message is above"
    printf '%s/wattmark\n' "$(swift build -c release --show-bin-path)"
}
