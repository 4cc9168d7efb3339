# Signs every file below a folder by Azure Trusted Signing, as whoever has signed in to Azure: sign.ps1 -Folder dist
# SIGNING_ENDPOINT, SIGNING_ACCOUNT and SIGNING_PROFILE in the environment say what signs. For the workflow; PowerShell 7.
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 3

Install-Module -Name TrustedSigning -RequiredVersion 0.5.0 -Force -Repository PSGallery
$signing = @{
    Endpoint               = $env:SIGNING_ENDPOINT
    CodeSigningAccountName = $env:SIGNING_ACCOUNT
    CertificateProfileName = $env:SIGNING_PROFILE
    Files                  = (Get-ChildItem $Folder -Recurse -File -Include '*.exe', '*.pyd', '*.msi').FullName -join ','
    FileDigest             = 'SHA256'
    TimestampRfc3161       = 'http://timestamp.acs.microsoft.com'
    TimestampDigest        = 'SHA256'
}
Invoke-TrustedSigning @signing
$broken = Get-ChildItem $Folder -Recurse -File -Include '*.exe', '*.pyd', '*.msi' |
    Where-Object { (Get-AuthenticodeSignature $_).Status -ne 'Valid' }
if ($broken) { throw "These are not signed: $broken" }
