# Unpacks the portable copy in a folder of its own, and runs the module's tests on it: test.ps1 -Folder dist
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 3

$place = Join-Path ([System.IO.Path]::GetTempPath()) "aspire-desktop-$PID"
Expand-Archive (Get-Item (Join-Path $Folder '*-portable.zip')).FullName $place
try {
    Import-Module Pester -MinimumVersion 5.0
    $container = New-PesterContainer -Path (Join-Path $PSScriptRoot 'AspireDesktop.Tests.ps1') -Data @{
        Program = Join-Path $place 'Aspire Desktop'
    }
    $result = Invoke-Pester -Container $container -Output Detailed -PassThru
    if ($result.FailedCount -or -not $result.PassedCount) { exit 1 }
} finally {
    Remove-Item $place -Recurse -Force
}
