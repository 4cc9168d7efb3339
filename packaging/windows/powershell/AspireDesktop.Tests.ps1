# Tests of the module, by Pester 5, on a portable copy and its own demo server.
param([Parameter(Mandatory)] [string] $Program)

BeforeAll {
    $cli = Join-Path $Program 'aspire-desktop-cli.exe'
    Import-Module (Join-Path $Program 'PowerShell\AspireDesktop') -Force
    $start = [System.Diagnostics.ProcessStartInfo]::new($cli, 'demo-server --until-stdin-closes')
    $start.UseShellExecute = $false
    $start.RedirectStandardInput = $start.RedirectStandardOutput = $true
    $server = [System.Diagnostics.Process]::Start($start)
    $url = $server.StandardOutput.ReadLine()
    $id, $secret = 'demo-full-0001', 'demo-secret-that-opens-only-the-demo'
    $given = @('credentials', 'add', '--description', 'Payroll', '--client-id', $id, '--secret-stdin')
    $secret | & $cli @given --environment custom --base-url $url
    if ($LASTEXITCODE -ne 0) { throw "credentials add ended with $LASTEXITCODE" }
}

AfterAll {
    $server.StandardInput.Close()
    [void] $server.WaitForExit(20000)
}

Describe 'AspireDesktop' {
    It 'lists credentials without secrets' {
        $found = @(Get-AspireCredential)
        $found.Count | Should -Be 1
        $found[0].description | Should -Be 'Payroll'
        ($found | ConvertTo-Json -Depth 5) | Should -Not -Match $secret
    }

    It 'hands a token out as a SecureString' {
        Get-AspireToken Payroll | Should -BeOfType [securestring]
        Get-AspireToken Payroll -AsPlainText | Should -Match '^\S{20,}$'
    }

    It 'takes names and credentials from the pipeline' {
        @('Payroll' | Get-AspireToken).Count | Should -Be 1
        @(Get-AspireCredential | Get-AspireToken).Count | Should -Be 1
    }

    It 'finds a credential by a pattern' {
        @(Get-AspireCredential 'pay*').Count | Should -Be 1
        @(Get-AspireCredential 'Other*').Count | Should -Be 0
    }

    It 'gives a row as an object' {
        $rows = @(Invoke-AspireRequest Payroll /Branches -Query @{ '$top' = 2 })
        $rows.Count | Should -Be 2
        $rows[0].PSObject.Properties.Name | Should -Contain 'BranchName'
    }

    It 'gets all rows' {
        @(Invoke-AspireRequest Payroll /Branches -All).Count | Should -BeGreaterThan 0
    }

    It 'sends nothing where it is only asked what it would do' {
        Invoke-AspireRequest Payroll /Branches -Method POST -Body @{ BranchName = 'No' } -WhatIf | Should -BeNullOrEmpty
        $names = @(Invoke-AspireRequest Payroll /Branches -All | ForEach-Object { $_.BranchName })
        $names | Should -Not -Contain 'No'
    }

    It 'keeps the old secret where the server rejects the new one' {
        $wrong = ConvertTo-SecureString 'wrong' -AsPlainText -Force
        { Set-AspireSecret Payroll $wrong } | Should -Throw
        Get-AspireToken Payroll -Refresh -AsPlainText | Should -Not -BeNullOrEmpty
    }

    It 'says why it failed' {
        try { Get-AspireToken Nobody } catch { $problem = $_ }
        $problem.FullyQualifiedErrorId | Should -Match '^credential\.name_unknown'
        $problem.Exception.Data['ExitCode'] | Should -Be 2
        $problem.CategoryInfo.Category | Should -Be 'InvalidArgument'
    }

    It 'explains itself' {
        foreach ($name in (Get-Command -Module AspireDesktop).Name) {
            (Get-Help $name).Synopsis | Should -Match '\.$'
        }
    }

    It 'completes names' {
        $line = 'Get-AspireToken Pay'
        $found = TabExpansion2 -inputScript $line -cursorColumn $line.Length
        $found.CompletionMatches[0].CompletionText | Should -Be "'Payroll'"
    }
}
