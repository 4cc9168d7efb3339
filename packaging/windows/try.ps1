# Installs what was built on this Windows, uses it, and removes it: try.ps1 -Folder dist
# Windows PowerShell 5.1 and later.
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 3

function Invoke-Program([string] $File, [string[]] $Arguments) {
    $process = Start-Process -FilePath $File -ArgumentList $Arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$File $Arguments ended with $($process.ExitCode)" }
}

function Test-Installed([string] $Place) {
    $cli = Join-Path $Place 'aspire-desktop-cli.exe'
    $version = & $cli --version
    if ($LASTEXITCODE -ne 0 -or $version -notmatch '\d+\.\d+\.\d+$') { throw "--version said: $version" }
    $picture = Join-Path $env:TEMP 'aspire-desktop-demo.png'
    Remove-Item $picture -ErrorAction SilentlyContinue
    Invoke-Program (Join-Path $Place 'Aspire Desktop.exe') @('--demo', '--screenshot', "`"$picture`"")
    if ((Get-Item $picture).Length -lt 10000) { throw 'The demo painted nothing.' }
    if (-not (Get-Module -ListAvailable AspireDesktop)) { throw 'PowerShell does not find the module.' }
    # Where ours are signed, every file is; where nobody has signed ours, theirs alone are.
    $ours = (Get-AuthenticodeSignature (Join-Path $Place 'Aspire Desktop.exe')).Status
    $allowed = if ($ours -eq 'NotSigned') { 'Valid', 'NotSigned' } else { 'Valid' }
    $wrong = Get-ChildItem $Place -Recurse -Include '*.exe', '*.dll', '*.pyd' |
        Where-Object { (Get-AuthenticodeSignature $_).Status -notin $allowed }
    if ($wrong) { throw "Not signed, or the signature is broken: $wrong" }
}

$user = Join-Path $env:LOCALAPPDATA 'Programs\Aspire Desktop'
$machine = Join-Path $env:ProgramFiles 'Aspire Desktop'
$setup = (Get-Item (Join-Path $Folder '*-setup.exe')).FullName
$userMsi = (Get-Item (Join-Path $Folder '*-user.msi')).FullName
$machineMsi = (Get-Item (Join-Path $Folder '*-machine.msi')).FullName

Invoke-Program $setup @('/S')
Test-Installed $user
Invoke-Program 'msiexec.exe' @('/x', "`"$userMsi`"", '/qn')
if (Test-Path $user) { throw "$user is still there" }

Invoke-Program 'msiexec.exe' @('/i', "`"$machineMsi`"", '/qn')
Test-Installed $machine
Invoke-Program 'msiexec.exe' @('/x', "`"$machineMsi`"", '/qn')
if (Test-Path $machine) { throw "$machine is still there" }
