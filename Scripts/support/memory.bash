# For the scripts beside this one: a place for many small files that come and go.

# Prints a new folder in memory where Linux has room for one, whose programs may run; else nothing. Whoever asks removes it.
folder_in_memory() { # folder_in_memory MEGABYTES
    local memory=/dev/shm folder
    [ -d "$memory" ] && [ -w "$memory" ] || return 0
    [ "$(df -Pm "$memory" | awk 'NR == 2 { print $4 }')" -ge "$1" ] || return 0
    folder="$(mktemp -d "$memory/wattmark-XXXXXX")" || return 0
    # A server that refuses to be the superuser's reaches what it owns in there.
    chmod 711 "$folder"
    printf '#!/bin/sh\n' >"$folder/program"
    chmod +x "$folder/program"
    if "$folder/program" 2>/dev/null; then rm "$folder/program" && echo "$folder"; else rm -r "$folder"; fi
}
