# Credentials, tokens and requests of Aspire Desktop, as objects: every function is one call of its command line.
# For Windows PowerShell 5.1 and PowerShell 7.
#
# Each call is made within try: elsewhere -ErrorAction SilentlyContinue goes on behind what has failed, and a
# function that did would hand out what the call before it had brought.

Set-StrictMode -Version 3.0
. (Join-Path $PSScriptRoot 'CommandLine.ps1')

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
    try {
        # Windows PowerShell hands a list on as one object.
        $all = @(ConvertFrom-Json (Invoke-AspireCommand $arguments $PSBoundParameters) | ForEach-Object { $_ })
        # A name may hold what else is a wildcard: [old].
        $found = @($all | Where-Object { $_.description -eq $Name })
        if (-not $found.Count) { $found = @($all | Where-Object { $_.description -like $Name }) }
    } catch {
        $PSCmdlet.ThrowTerminatingError($_)
    }
    $found
}

function Get-AspireToken {
    <#
    .SYNOPSIS
    Returns an access token of a credential that is valid at this moment.
    .DESCRIPTION
    The saved token where it is valid, else a new one. It is a SecureString, unless -AsPlainText is given.
    Takes names, and what Get-AspireCredential returns; the first one that has no token ends the pipeline.
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
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('id')] [string] $Name,
        [switch] $Refresh,
        [switch] $AsPlainText,
        [string] $DataDirectory,
        [securestring] $VaultPassphrase
    )
    process {
        $arguments = @('token', '--json')
        if ($Refresh) { $arguments += '--refresh' }
        $arguments += @('--', $Name)
        try {
            $said = ConvertFrom-Json (Invoke-AspireCommand $arguments $PSBoundParameters)
            $token = if ($AsPlainText) { $said.token }
                     else { [System.Net.NetworkCredential]::new('', $said.token).SecurePassword }
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
        $token
    }
}

function Invoke-AspireRequest {
    <#
    .SYNOPSIS
    Sends a request to the Aspire API and returns the response as objects.
    .DESCRIPTION
    Gets a token where none is valid. A write asks first, unless -Confirm:$false is given. Where the server
    answers with an error, the error's Exception.Data['Response'] holds what it said, and so it does where a
    response is no JSON. PowerShell 7 makes dates of text that is one; -Raw leaves everything as it came.
    .PARAMETER Name
    The credential's description or id.
    .PARAMETER Path
    Of the API, with or without a query: /Branches
    .PARAMETER Method
    GET, unless another one is given.
    .PARAMETER Query
    What is added to the path's query: @{ '$top' = 5; '$filter' = "Active eq true" }. A date is written as in
    2026-05-31T09:30:00.0000000Z, with the offset where it has one.
    .PARAMETER Body
    What is sent as JSON: an object, or a string that is JSON already. Windows PowerShell takes dates as text only.
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
    if ($All) { $arguments += '--all-pages' }
    try {
        foreach ($key in @($Query.psbase.Keys)) {
            $value = $Query[$key]
            if ($value -is [bool]) { $value = "$value".ToLowerInvariant() }
            if ($value -is [datetime] -or $value -is [datetimeoffset]) { $value = $value.ToString('o') }
            $arguments += @('--query', "$key=$value")
        }
        $lines = @()
        if ($PSBoundParameters.ContainsKey('Body')) {
            $arguments += @('--body', '-')
            $lines = @(ConvertTo-AspireJson $Body)
        }
        if ($Method -ne 'GET') {
            if (-not $PSCmdlet.ShouldProcess("$Method $Path", "Send as $Name")) { return }
            $arguments += '--yes'
        }
        $arguments += @('--', $Name, $Method, $Path)
        $text = Invoke-AspireCommand $arguments $PSBoundParameters $lines
        $value = if ($Raw) { $text } elseif ("$text".Trim()) { ConvertFrom-AspireResponse $text }
    } catch {
        $PSCmdlet.ThrowTerminatingError($_)
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
    try {
        $lines = @(ConvertTo-AspireText $Secret)
        $said = ConvertFrom-Json (Invoke-AspireCommand $arguments $PSBoundParameters $lines)
    } catch {
        $PSCmdlet.ThrowTerminatingError($_)
    }
    $said
}

$completion = @{
    CommandName   = 'Get-AspireCredential', 'Get-AspireToken', 'Invoke-AspireRequest', 'Set-AspireSecret'
    ParameterName = 'Name'
    ScriptBlock   = {
        param($command, $parameter, $begun, $ast, $bound)
        $given = @{}
        if ($bound['DataDirectory']) { $given.DataDirectory = $bound['DataDirectory'] }
        $plain = "$begun".Trim("'", '"')
        if ("$begun".StartsWith("'")) { $plain = $plain.Replace("''", "'") }
        try {
            $found = Get-AspireCredential @given -WarningAction SilentlyContinue
            $names = @($found | ForEach-Object { $_.description })
        } catch {
            return
        }
        foreach ($name in $names) {
            if (-not $name.StartsWith($plain, [System.StringComparison]::CurrentCultureIgnoreCase)) { continue }
            $quoted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($name) + "'"
            [System.Management.Automation.CompletionResult]::new($quoted, $name, 'ParameterValue', $name)
        }
    }
}
Register-ArgumentCompleter @completion

Export-ModuleMember -Function 'Get-AspireCredential', 'Get-AspireToken', 'Invoke-AspireRequest', 'Set-AspireSecret'
