#compdef amex
# Completion of amex for zsh.
_amex_completion() {
    local kind word meaning
    local -a words_offered
    while IFS=$'\t' read -r kind word meaning; do
        case $kind in
            file) [[ -n $meaning ]] && compset -P '--[a-z-]##='; _files; return ;;
            dir) [[ -n $meaning ]] && compset -P '--[a-z-]##='; _files -/; return ;;
            plain)
                word=${word//\\/\\\\}
                words_offered+=("${word//:/\\:}${meaning:+:$meaning}")
                ;;
        esac
    done < <(
        _AMEX_COMPLETE=complete_zsh _AMEX_COMPLETE_LINE="${(j: :)words[1,CURRENT]}" \
            ${~words[1]} 2>/dev/null
    )
    (( $#words_offered )) && _describe -V word words_offered
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _amex_completion "$@" # zsh found this file in its fpath, at the first TAB
else
    compdef _amex_completion amex
fi
