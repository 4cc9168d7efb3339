# Credentials, tokens and requests of Aspire Desktop, as objects: every function is one call of its command line.
# For Windows PowerShell 5.1 and PowerShell 7.
#
# A secret or a token goes to the program and comes back through pipes only: no argument and no file holds one.

Set-StrictMode -Version 3.0

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
    param([string[]] $Arguments, [string[]] $Lines = @(), [hashtable] $Common)
    $options = @()
    if ($Common.DataDirectory) { $options += @('--data-dir', $Common.DataDirectory) }
    if ($Common.VaultPassphrase) {
        $options += '--vault-passphrase-stdin'
        $Lines = @(ConvertTo-AspireText $Common.VaultPassphrase) + $Lines
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
        $process.WaitForExit()
        Resolve-AspireResult $process.ExitCode $output.Result $problems.Result
    } finally {
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
    $exception = [System.InvalidOperationException]::new($message)
    $exception.Data['ExitCode'] = $Code
    $exception.Data['Response'] = $Output
    $id = if ($reason) { $reason.code } else { 'AspireDesktop' }
    throw [System.Management.Automation.ErrorRecord]::new($exception, $id, 'InvalidOperation', $null)
}

function Select-AspireCommon([System.Collections.IDictionary] $Bound) {
    @{ DataDirectory = $Bound['DataDirectory']; VaultPassphrase = $Bound['VaultPassphrase'] }
}

function Get-AspireCredential {
    <#
    .SYNOPSIS
    Lists the saved credentials, without secrets and tokens.
    .DESCRIPTION
    Returns an object for each credential: id, description, client_id, environment, base_url, scopes, notes,
    read_only, asks_before_writes, created_at, token (state, expires_at, remaining_s, basis) and problem.
    .PARAMETER Name
    Only those whose description is like this; wildcards are allowed.
    .PARAMETER DataDirectory
    Where the vault is; by default the window's own folder.
    .PARAMETER VaultPassphrase
    The vault's own passphrase, where it has one.
    .EXAMPLE
    Get-AspireCredential | Where-Object { $_.token.state -eq 'expired' }
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Position = 0)] [SupportsWildcards()] [string] $Name = '*',
        [string] $DataDirectory,
        [securestring] $VaultPassphrase
    )
    $arguments = @('credentials', 'list', '--json')
    $found = ConvertFrom-Json (Invoke-AspireCommand $arguments -Common (Select-AspireCommon $PSBoundParameters))
    $found | Where-Object { $_ -and $_.description -like $Name }
}

function Get-AspireToken {
    <#
    .SYNOPSIS
    Returns an access token of a credential that is valid at this moment.
    .DESCRIPTION
    The saved token where it is valid, else a new one. It is a SecureString, unless -AsPlainText is given.
    .PARAMETER Name
    The credential's description or id.
    .PARAMETER Refresh
    Gets a new token even if the saved one is valid.
    .PARAMETER AsPlainText
    Returns a string. Everything that a string is passed to may keep it: logs, transcripts, the history.
    .PARAMETER DataDirectory
    Where the vault is; by default the window's own folder.
    .PARAMETER VaultPassphrase
    The vault's own passphrase, where it has one.
    .EXAMPLE
    Invoke-RestMethod https://cloud-api.youraspire.com/Branches -Authentication Bearer -Token (Get-AspireToken Payroll)
    PowerShell 7 takes the SecureString as it is.
    #>
    [CmdletBinding()]
    [OutputType([securestring], [string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('id')] [string] $Name,
        [switch] $Refresh,
        [switch] $AsPlainText,
        [string] $DataDirectory,
        [securestring] $VaultPassphrase
    )
    process {
        $arguments = @('token', '--json')
        if ($Refresh) { $arguments += '--refresh' }
        $arguments += @('--', $Name)
        $said = ConvertFrom-Json (Invoke-AspireCommand $arguments -Common (Select-AspireCommon $PSBoundParameters))
        if ($AsPlainText) { return $said.token }
        [System.Net.NetworkCredential]::new('', $said.token).SecurePassword
    }
}

function Invoke-AspireRequest {
    <#
    .SYNOPSIS
    Sends a request to the Aspire API and returns the response as objects.
    .DESCRIPTION
    Gets a token where none is valid. A write asks first, unless -Confirm:$false is given. Where the server
    answers with an error, the error's Exception.Data['Response'] holds what it said.
    .PARAMETER Name
    The credential's description or id.
    .PARAMETER Path
    Of the API, with or without a query: /Branches
    .PARAMETER Method
    GET, unless another one is given.
    .PARAMETER Query
    What is added to the path's query: @{ '$top' = 5; '$filter' = "Active eq true" }
    .PARAMETER Body
    What is sent as JSON: an object, or a string that is JSON already.
    .PARAMETER All
    All rows of a collection, page after page, within the rate limit.
    .PARAMETER Raw
    Returns the response's text as it came.
    .PARAMETER DataDirectory
    Where the vault is; by default the window's own folder.
    .PARAMETER VaultPassphrase
    The vault's own passphrase, where it has one.
    .EXAMPLE
    Invoke-AspireRequest Payroll /Branches -All | Export-Csv branches.csv -NoTypeInformation
    .EXAMPLE
    Invoke-AspireRequest Payroll /Contacts -Method POST -Body @{ FirstName = 'Ann'; LastName = 'Lee' }
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [OutputType([pscustomobject], [string])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, Position = 1)] [string] $Path,
        [ValidateSet('GET', 'POST', 'PUT', 'PATCH', 'DELETE')] [string] $Method = 'GET',
        [System.Collections.IDictionary] $Query = @{},
        [object] $Body,
        [switch] $All,
        [switch] $Raw,
        [string] $DataDirectory,
        [securestring] $VaultPassphrase
    )
    $arguments = @('request', '--json')
    foreach ($key in $Query.Keys) {
        $value = $Query[$key]
        if ($value -is [bool]) { $value = "$value".ToLowerInvariant() }
        $arguments += @('--query', "$key=$value")
    }
    if ($All) { $arguments += '--all-pages' }
    $lines = @()
    if ($PSBoundParameters.ContainsKey('Body')) {
        $arguments += @('--body', '-')
        $lines = @(if ($Body -is [string]) { $Body } else { ConvertTo-Json -InputObject $Body -Depth 50 -Compress })
    }
    if ($Method -ne 'GET') {
        if (-not $PSCmdlet.ShouldProcess("$Method $Path", "Send as $Name")) { return }
        $arguments += '--yes'
    }
    $arguments += @('--', $Name, $Method, $Path)
    $text = Invoke-AspireCommand $arguments -Lines $lines -Common (Select-AspireCommon $PSBoundParameters)
    if ($Raw) { return $text }
    if (-not "$text".Trim()) { return }
    try {
        $value = ConvertFrom-Json $text
    } catch {
        throw 'The response is no JSON: -Raw returns it as text.'
    }
    # Windows PowerShell hands a list on as one object; here each row is one.
    $value | ForEach-Object { $_ }
}

function Set-AspireSecret {
    <#
    .SYNOPSIS
    Replaces the secret of a credential, once the server has accepted the new one.
    .DESCRIPTION
    The new secret is tried first. Where the server rejects it, the old one stays. Where it is in use, the
    integrations that are still to be given it are in not_handed_out_to.
    .PARAMETER Name
    The credential's description or id.
    .PARAMETER Secret
    The new secret, as Aspire showed it.
    .PARAMETER DataDirectory
    Where the vault is; by default the window's own folder.
    .PARAMETER VaultPassphrase
    The vault's own passphrase, where it has one.
    .EXAMPLE
    Set-AspireSecret Payroll (Read-Host 'New secret' -AsSecureString)
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, Position = 1)] [securestring] $Secret,
        [string] $DataDirectory,
        [securestring] $VaultPassphrase
    )
    if (-not $PSCmdlet.ShouldProcess($Name, 'Replace the secret')) { return }
    $arguments = @('credentials', 'set-secret', '--secret-stdin', '--json')
    $arguments += @('--', $Name)
    $lines = @(ConvertTo-AspireText $Secret)
    ConvertFrom-Json (Invoke-AspireCommand $arguments -Lines $lines -Common (Select-AspireCommon $PSBoundParameters))
}

$completion = @{
    CommandName   = 'Get-AspireCredential', 'Get-AspireToken', 'Invoke-AspireRequest', 'Set-AspireSecret'
    ParameterName = 'Name'
    ScriptBlock   = {
        param($command, $parameter, $begun, $ast, $bound)
        $given = @{}
        if ($bound['DataDirectory']) { $given.DataDirectory = $bound['DataDirectory'] }
        $plain = "$begun".Trim("'", '"')
        try { $names = @(Get-AspireCredential @given | ForEach-Object { $_.description }) } catch { return }
        foreach ($name in $names) {
            if (-not $name.StartsWith($plain, [System.StringComparison]::CurrentCultureIgnoreCase)) { continue }
            $quoted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($name) + "'"
            [System.Management.Automation.CompletionResult]::new($quoted, $name, 'ParameterValue', $name)
        }
    }
}
Register-ArgumentCompleter @completion

Export-ModuleMember -Function 'Get-AspireCredential', 'Get-AspireToken', 'Invoke-AspireRequest', 'Set-AspireSecret'
