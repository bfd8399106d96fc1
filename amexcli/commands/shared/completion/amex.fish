# Completion of amex for fish.
function _amex_completion
    set -l program (commandline -opc)[1]
    set -l line (commandline -cp | string collect)
    for answer in (env _AMEX_COMPLETE=complete_fish _AMEX_COMPLETE_LINE="$line" $program 2>/dev/null)
        set -l parts (string split \t -- $answer)
        switch $parts[1]
            case file
                string join \n -- "$parts[3]"(__fish_complete_path $parts[2])
            case dir
                string join \n -- "$parts[3]"(__fish_complete_directories $parts[2])
            case plain
                printf '%s\t%s\n' $parts[2] $parts[3]
        end
    end
end

complete --command amex --no-files --keep-order --arguments '(_amex_completion)'
