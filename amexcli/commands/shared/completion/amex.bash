# Completion of amex for bash.
_amex_completion() {
    local kind word meaning
    COMPREPLY=()
    while IFS=$'\t' read -r kind word meaning; do
        case $kind in
            file) compopt -o default ;;
            dir) compopt -o dirnames ;;
            plain)
                # Inside of quotes a word stands as it is.
                [[ ${COMP_WORDS[COMP_CWORD]} == [\"\']* ]] || printf -v word %q "$word"
                COMPREPLY+=("$word")
                ;;
        esac
    done < <(
        _AMEX_COMPLETE=complete_bash _AMEX_COMPLETE_LINE="${COMP_LINE:0:COMP_POINT}" \
            _AMEX_COMPLETE_WORD="$2" "${1/#\~/$HOME}" 2>/dev/null
    )
} 2>/dev/null

# Before bash 4.4 there is no nosort, and the words are in order of the alphabet.
complete -o nosort -F _amex_completion amex 2>/dev/null || complete -F _amex_completion amex
