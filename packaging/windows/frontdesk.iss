; Inno Setup's recipe for Windows: an installer of the bundle that PyInstaller made there.
; Not tried yet: there was no such machine. See packaging/README.md.
[Setup]
AppId=Frontdesk
AppName=Frontdesk
AppVersion=0.1.0
DefaultDirName={autopf}\Frontdesk
DefaultGroupName=Frontdesk
PrivilegesRequired=lowest
OutputDir=..\..\dist
OutputBaseFilename=frontdesk-0.1.0-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesInstallIn64BitMode=x64compatible

[Files]
Source: "..\..\dist\frontdesk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Frontdesk"; Filename: "{app}\frontdesk.exe"
Name: "{autodesktop}\Frontdesk"; Filename: "{app}\frontdesk.exe"; Tasks: desktop

[Registry]
Root: HKA; Subkey: "Software\Classes\.fdbackup"; ValueType: string; ValueData: "Frontdesk.Backup"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Frontdesk.Backup"; ValueType: string; ValueData: "Backup of a studio"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Frontdesk.Backup\shell\open\command"; ValueType: string; ValueData: """{app}\frontdesk.exe"" --backup ""%1"""

[Tasks]
Name: desktop; Description: "A link on the desktop"

; The studio's data lies in the user's own folder and is left alone when Frontdesk is removed.
