; Runs the installer that it holds: what is installed, upgraded and removed is Windows Installer's business.
;
;   setup.exe [/S] [PROPERTY=value ...]      /S is silent; properties are those of the MSI
;
; Its exit code is that of Windows Installer.
Unicode true
Target amd64-unicode
!include "FileFunc.nsh"
Name "Aspire Desktop"
OutFile "${TARGET}"
Icon "aspire-desktop.ico"
RequestExecutionLevel user
!ifdef QUICKLY
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS all
SilentInstall silent
VIProductVersion "${VERSION4}"
VIAddVersionKey "ProductName" "Aspire Desktop"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Aspire Desktop setup"
VIAddVersionKey "CompanyName" "Aspire Desktop project"
VIAddVersionKey "LegalCopyright" "MIT license"

Section
  InitPluginsDir
  SetOutPath "$PLUGINSDIR"
  File "setup.msi"
  ; A folder in use could not be removed.
  SetOutPath "$TEMP"
  ${GetParameters} $0
  ${GetOptions} " $0" " /S" $1
  IfErrors shown
  StrCpy $2 "/qn"
  StrCpy $0 " $0 "
  Push $0
  Call WithoutSilent
  Pop $0
  Goto run
shown:
  StrCpy $2 "/qb"
run:
  ClearErrors
  ExecWait '"$SYSDIR\msiexec.exe" /i "$PLUGINSDIR\setup.msi" $2 /norestart $0' $3
  IfErrors 0 +2
  StrCpy $3 1603
  SetErrorLevel $3
SectionEnd

; Takes " /S " out of the text on the stack.
Function WithoutSilent
  Exch $4
  Push $5
  Push $6
  StrLen $6 $4
  StrCpy $5 0
again:
  IntCmp $5 $6 done 0 done
  StrCpy $7 $4 4 $5
  StrCmp $7 " /S " found
  IntOp $5 $5 + 1
  Goto again
found:
  StrCpy $7 $4 $5
  IntOp $5 $5 + 3
  StrCpy $4 $4 "" $5
  StrCpy $4 "$7$4"
done:
  Pop $6
  Pop $5
  Exch $4
FunctionEnd
