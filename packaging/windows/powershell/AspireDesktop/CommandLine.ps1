# How the module calls the command line of Aspire Desktop, and what it makes of the answer.
#
# A secret or a token goes to the program and comes back through pipes only: no argument and no file holds one.

# Of the errors, by the exit code of the command line.
$Categories = @{
    1 = 'InvalidResult'; 2 = 'InvalidArgument'; 3 = 'ResourceUnavailable'; 4 = 'ConnectionError'; 5 = 'WriteError'
}

function Find-AspireCommand {
    # The one beside this module, in an installation or a portable copy; else the installed one; else that of the PATH.
    $beside = Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'aspire-desktop-cli.exe'
    if (Test-Path -LiteralPath $beside -PathType Leaf) { return $beside }
    foreach ($hive in 'HKCU:', 'HKLM:') {
        $key = "$hive\Software\Aspire Desktop\Installed"
        $value = if (Test-Path $key) { Get-ItemProperty -Path $key -Name Folder -ErrorAction SilentlyContinue }
        if (-not $value) { continue }
        $installed = Join-Path $value.Folder 'aspire-desktop-cli.exe'
        if (Test-Path -LiteralPath $installed -PathType Leaf) { return $installed }
    }
    $found = Get-Command 'aspire-desktop-cli' -CommandType Application -ErrorAction SilentlyContinue
    if ($found) { return @($found)[0].Path }
    throw 'Aspire Desktop is not installed here: aspire-desktop-cli was not found.'
}

function ConvertTo-AspireArgument([string] $Text) {
    # As the C library of Windows takes a command line apart; Windows PowerShell itself loses quotation marks.
    if ($Text -match '^[A-Za-z0-9_./:=-]+\z') { return $Text }
    '"' + ($Text -replace '(\\*)"', '$1$1\"' -replace '(\\+)\z', '$1$1') + '"'
}

function ConvertTo-AspireText([securestring] $Secret) {
    [System.Net.NetworkCredential]::new('', $Secret).Password
}

function Invoke-AspireCommand {
    # Runs the command line, writes $Lines to its standard input, and returns what it printed.
    # In $Arguments names come after --, or one that begins with a hyphen would be an option.
    # $Bound is what the public function was given: of it only what all of them have in common is read here.
    param([string[]] $Arguments, [System.Collections.IDictionary] $Bound, [string[]] $Lines = @())
    $options = @()
    if ($Bound['DataDirectory']) { $options += @('--data-dir', $Bound['DataDirectory']) }
    if ($Bound['VaultPassphrase']) {
        $options += '--vault-passphrase-stdin'
        $Lines = @(ConvertTo-AspireText $Bound['VaultPassphrase']) + $Lines
    }
    $start = [System.Diagnostics.ProcessStartInfo]::new((Find-AspireCommand))
    $start.Arguments = ($options + $Arguments | ForEach-Object { ConvertTo-AspireArgument $_ }) -join ' '
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardInput = $start.RedirectStandardOutput = $start.RedirectStandardError = $true
    $start.StandardOutputEncoding = $start.StandardErrorEncoding = [System.Text.UTF8Encoding]::new($false)
    $process = [System.Diagnostics.Process]::Start($start)
    try {
        $output = $process.StandardOutput.ReadToEndAsync()
        $problems = $process.StandardError.ReadToEndAsync()
        $bytes = [System.Text.UTF8Encoding]::new($false).GetBytes(($Lines -join "`n"))
        try {
            $process.StandardInput.BaseStream.Write($bytes, 0, $bytes.Length)
            $process.StandardInput.Close()
        } catch [System.IO.IOException] {
            Write-Verbose 'The program ended before it had read everything.'
        }
        # Ctrl+C does not come through within a call of .NET, and ends the function between two of them.
        while (-not $process.WaitForExit(100)) { }
        Resolve-AspireResult $process.ExitCode $output.Result $problems.Result
    } finally {
        if (-not $process.HasExited) { $process.Kill() }
        $process.Dispose()
    }
}

function Resolve-AspireResult([int] $Code, [string] $Output, [string] $Problems) {
    # Passes the output on, notes as warnings; a failure throws the program's own reason.
    $lines = @($Problems -split '\r?\n' | Where-Object { $_ })
    $reason = $null
    if ($Code -ne 0 -and $lines.Count -and $lines[-1].StartsWith('{"error"')) {
        $reason = (ConvertFrom-Json $lines[-1]).error
        $lines = @($lines | Select-Object -SkipLast 1)
    }
    foreach ($line in $lines) { Write-Warning $line }
    if ($Code -eq 0) { return $Output }
    $message = if ($reason) { (@($reason.message, $reason.detail) | Where-Object { $_ }) -join ' ' }
               else { "aspire-desktop-cli ended with $Code." }
    $id = if ($reason) { $reason.code } else { 'AspireDesktop' }
    throw New-AspireError $message $id $Code $Output
}

function New-AspireError([string] $Message, [string] $Id, [int] $Code, [string] $Response) {
    $exception = [System.InvalidOperationException]::new($Message)
    $exception.Data['ExitCode'] = $Code
    $exception.Data['Response'] = $Response
    $category = $Categories[$Code]
    if (-not $category) { $category = 'InvalidOperation' }
    [System.Management.Automation.ErrorRecord]::new($exception, $Id, $category, $null)
}

function ConvertTo-AspireJson([object] $Body) {
    if ($Body -is [string]) { return $Body }
    $text = ConvertTo-Json -InputObject $Body -Depth 100 -Compress
    if ($text -match '"\\/Date\(-?\d+\)\\/"') {
        $message = 'Windows PowerShell writes dates as only .NET reads them. Use text: (Get-Date).ToString("o").'
        throw New-AspireError $message 'AspireDesktop.date_in_body' 2
    }
    $text
}

function ConvertFrom-AspireResponse([string] $Text) {
    try {
        ConvertFrom-Json $Text
    } catch {
        $message = 'The request was sent and succeeded, but PowerShell cannot read its response as JSON. ' +
            "The response is in the error's Exception.Data['Response']; -Raw returns it as text."
        throw New-AspireError $message 'AspireDesktop.response_no_json' 0 $Text
    }
}
