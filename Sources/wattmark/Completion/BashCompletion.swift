import ArgumentParser
import Foundation

/// What bash needs beside the completions that the parser writes for it.
enum BashCompletion {
    private static let registration = "complete -o filenames -F _wattmark wattmark"

    /// - Returns: `nil` for what is no script for bash.
    static func script(from generated: String) -> String? {
        guard generated.hasPrefix("#!/bin/bash\n"),
            let place = generated.range(of: registration, options: .backwards)
        else { return nil }
        return generated.replacingCharacters(in: place, with: addition)
    }

    /// A name as bash may be given it: it expands the words that it is to offer, and a label or a file's name may be what
    /// would run a command then. `nil` for what no escape makes one word.
    static func inert(_ name: String) -> String? {
        guard CompletionShell.requesting == .bash else { return name }
        guard !name.contains(where: \.isNewline) else { return nil }
        return name.unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.isASCII, !plain.contains(scalar) { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
    }

    private static let plain = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./=:@%+,-".unicodeScalars)

    private static let addition = #"""
        # Readline ends a word at = : and @ too, and completes what stands after; to wattmark a word ends at a space. Where
        # nothing is offered, files are.
        _wattmark_by_spaces() {
            local rest="${COMP_LINE:0:COMP_POINT}" piece
            local -i index
            local -a words=()
            for ((index = 0; index <= COMP_CWORD; index++)); do
                [[ "${index}" -eq 0 || "${rest}" = [[:space:]]* ]] && words+=('')
                rest="${rest#"${rest%%[![:space:]]*}"}"
                piece="${COMP_WORDS[index]}"
                [[ "${index}" -eq "${COMP_CWORD}" ]] && piece="${rest}"
                rest="${rest#"${piece}"}"
                words[${#words[@]}-1]+="${piece}"
            done
            local -ir last="${#words[@]}-1"
            local before="${words[last]%"${2}"}"
            [[ "${before}" = *[=:@] ]] || before=''
            local -a COMP_WORDS=("${words[@]}")
            local -i COMP_CWORD="${last}"

            _wattmark "${1}" "${before}${2}" "${words[last - 1]}"

            [[ "${#COMPREPLY[@]}" -gt 0 ]] || return
            COMPREPLY=("${COMPREPLY[@]#"${before}"}")
            # What no file is called would be escaped as one: \= for =.
            [[ "${COMPREPLY[*]}" = *[=:@]* ]] || return
            for piece in "${COMPREPLY[@]}"; do
                [[ "${piece}" = *[[:space:]]* || -e "${piece}" ]] && return
            done
            compopt +o filenames
            # After html= comes a file.
            [[ "${COMPREPLY[*]}" = *= ]] && compopt -o nospace
        }

        complete -o filenames -o default -F _wattmark_by_spaces wattmark
        """#
}
