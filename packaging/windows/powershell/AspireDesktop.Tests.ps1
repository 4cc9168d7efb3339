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

    It 'gives a row as an object' {
        $rows = @(Invoke-AspireRequest Payroll /Branches -Query @{ '$top' = 2 })
        $rows.Count | Should -Be 2
        $rows[0].PSObject.Properties.Name | Should -Contain 'BranchName'
    }

    It 'gets all rows' {
        @(Invoke-AspireRequest Payroll /Branches -All).Count | Should -BeGreaterThan 0
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
    }

    It 'completes names' {
        $line = 'Get-AspireToken Pay'
        $found = TabExpansion2 -inputScript $line -cursorColumn $line.Length
        $found.CompletionMatches[0].CompletionText | Should -Be "'Payroll'"
    }
}
