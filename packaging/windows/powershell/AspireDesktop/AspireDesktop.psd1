@{
    RootModule           = 'AspireDesktop.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '5c6b7e92-6614-4df0-8867-670211404c14'
    Author               = 'Aspire Desktop project'
    CompanyName          = 'Aspire Desktop project'
    Copyright            = 'MIT license'
    Description          = 'Credentials, tokens and requests of Aspire Desktop, for scripts.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FunctionsToExport    = @('Get-AspireCredential', 'Get-AspireToken', 'Invoke-AspireRequest', 'Set-AspireSecret')
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
