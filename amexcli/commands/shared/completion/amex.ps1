# Completion of amex for PowerShell.
Register-ArgumentCompleter -Native -CommandName amex -ScriptBlock {
    param($typed, $ast, $cursor)
    $line = $ast.Extent.Text
    $line = $line.Substring(0, [Math]::Min($line.Length, $cursor - $ast.Extent.StartOffset))
    if (-not $typed) { $line += ' ' }
    # PowerShell escapes with a backtick, and a backslash is a letter of a path.
    $Env:_AMEX_COMPLETE_LINE = $line.Replace('\', '\\').Replace('`', '\')
    $Env:_AMEX_COMPLETE = 'complete_powershell'
    $answers = @(& $ast.CommandElements[0].Value 2>$null)
    Remove-Item Env:_AMEX_COMPLETE, Env:_AMEX_COMPLETE_LINE
    # Nothing at all has PowerShell offer files; an empty text has it offer none.
    if (-not ($answers | Where-Object { $_ })) { return '' }
    foreach ($answer in $answers) {
        $kind, $word, $meaning = $answer -split "`t", 3
        if ($kind -ne 'plain') { return }
        $quoted = if ($word -match '[\s''"`$(){};,|&<>@#]') { "'" + $word.Replace("'", "''") + "'" } else { $word }
        $tip = if ($meaning) { $meaning } else { $word }
        [System.Management.Automation.CompletionResult]::new($quoted, $word, 'ParameterValue', $tip)
    }
}
