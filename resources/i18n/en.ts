<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>BodyRemarks</name>
  <message numerus="yes">
   <source>%n required fields missing</source>
   <translation>
    <numerusform>%n required field missing</numerusform>
    <numerusform>%n required fields missing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BulkFlow</name>
  <message numerus="yes">
   <source>Delete %n credentials?</source>
   <translation>
    <numerusform>Delete %n credential?</numerusform>
    <numerusform>Delete %n credentials?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tag of %n credentials:</source>
   <translation>
    <numerusform>Tag of %n credential:</numerusform>
    <numerusform>Tag of %n credentials:</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message numerus="yes">
   <source>%n differences</source>
   <translation>
    <numerusform>%n difference</numerusform>
    <numerusform>%n differences</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialExportFlow</name>
  <message numerus="yes">
   <source>All (%n)</source>
   <translation>
    <numerusform>All (%n)</numerusform>
    <numerusform>All (%n)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Selected (%n)</source>
   <translation>
    <numerusform>Selected (%n)</numerusform>
    <numerusform>Selected (%n)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n credentials written to {name}.</source>
   <translation>
    <numerusform>%n credential written to {name}.</numerusform>
    <numerusform>%n credentials written to {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialFlow</name>
  <message numerus="yes">
   <source>%n credentials</source>
   <translation>
    <numerusform>%n credential</numerusform>
    <numerusform>%n credentials</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialRows</name>
  <message numerus="yes">
   <source>%n credentials</source>
   <translation>
    <numerusform>%n credential</numerusform>
    <numerusform>%n credentials</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DraftFlow</name>
  <message numerus="yes">
   <source>{said} And %n more.</source>
   <translation>
    <numerusform>{said} And %n more.</numerusform>
    <numerusform>{said} And %n more.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FilterFlow</name>
  <message numerus="yes">
   <source>%n rows saved as {name}.</source>
   <translation>
    <numerusform>%n row saved as {name}.</numerusform>
    <numerusform>%n rows saved as {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FoldLinks</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HistoryFlow</name>
  <message numerus="yes">
   <source>%n requests cleared. Until the program is locked or ends, this can be undone.</source>
   <translation>
    <numerusform>%n request cleared. Until the program is locked or ends, this can be undone.</numerusform>
    <numerusform>%n requests cleared. Until the program is locked or ends, this can be undone.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HistoryPresenter</name>
  <message numerus="yes">
   <source>%n saved requests written to {name}.</source>
   <translation>
    <numerusform>%n saved request written to {name}.</numerusform>
    <numerusform>%n saved requests written to {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n saved requests read from {name}.</source>
   <translation>
    <numerusform>%n saved request read from {name}.</numerusform>
    <numerusform>%n saved requests read from {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportFlow</name>
  <message numerus="yes">
   <source>%n credentials imported.</source>
   <translation>
    <numerusform>%n credential imported.</numerusform>
    <numerusform>%n credentials imported.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LifetimeBar</name>
  <message numerus="yes">
   <source>%n % of lifetime left</source>
   <translation>
    <numerusform>%n % of lifetime left</numerusform>
    <numerusform>%n % of lifetime left</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MainMenu</name>
  <message numerus="yes">
   <source>%n seconds</source>
   <translation>
    <numerusform>%n second</numerusform>
    <numerusform>%n seconds</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NotesLine</name>
  <message numerus="yes">
   <source>Odd JSON: %n remarks…</source>
   <translation>
    <numerusform>Odd JSON: %n remark…</numerusform>
    <numerusform>Odd JSON: %n remarks…</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OperationPanel</name>
  <message numerus="yes">
   <source>Filter %n operations  Ctrl+L</source>
   <translation>
    <numerusform>Filter %n operation  Ctrl+L</numerusform>
    <numerusform>Filter %n operations  Ctrl+L</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RecoveryFlow</name>
  <message numerus="yes">
   <source>%n credentials are back, as they were at {when:%Y-%m-%d %H:%M}.</source>
   <translation>
    <numerusform>%n credential is back, as it was at {when:%Y-%m-%d %H:%M}.</numerusform>
    <numerusform>%n credentials are back, as they were at {when:%Y-%m-%d %H:%M}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RotationFlow</name>
  <message numerus="yes">
   <source>▲ set %n days ago</source>
   <translation>
    <numerusform>▲ set %n day ago</numerusform>
    <numerusform>▲ set %n days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>set %n days ago</source>
   <translation>
    <numerusform>set %n day ago</numerusform>
    <numerusform>set %n days ago</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScopeDifferences</name>
  <message numerus="yes">
   <source>The record differs from {against} in %n boxes.</source>
   <translation>
    <numerusform>The record differs from {against} in %n box.</numerusform>
    <numerusform>The record differs from {against} in %n boxes.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScopesDialog</name>
  <message numerus="yes">
   <source>Record what was &amp;found (%n)</source>
   <translation>
    <numerusform>Record what was &amp;found (%n)</numerusform>
    <numerusform>Record what was &amp;found (%n)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n boxes were selected. Nothing is saved yet.</source>
   <translation>
    <numerusform>%n box was selected. Nothing is saved yet.</numerusform>
    <numerusform>%n boxes were selected. Nothing is saved yet.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScopesFlow</name>
  <message numerus="yes">
   <source>Send %n small reads to {host}?</source>
   <translation>
    <numerusform>Send %n small read to {host}?</numerusform>
    <numerusform>Send %n small reads to {host}?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n credentials</source>
   <translation>
    <numerusform>%n credential</numerusform>
    <numerusform>%n credentials</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… and %n more</source>
   <translation>
    <numerusform>… and %n more</numerusform>
    <numerusform>… and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TreePanel</name>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>%n found</numerusform>
    <numerusform>%n found</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UpdateFlow</name>
  <message numerus="yes">
   <source>%n fields of this form are not in the record: they stay empty.</source>
   <translation>
    <numerusform>%n field of this form is not in the record: it stays empty.</numerusform>
    <numerusform>%n fields of this form are not in the record: they stay empty.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated. %n fields are not as you sent them.</source>
   <translation>
    <numerusform>Updated. %n field is not as you sent it.</numerusform>
    <numerusform>Updated. %n fields are not as you sent them.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VaultFlow</name>
  <message numerus="yes">
   <source>%n parts of the vault were not usable.</source>
   <translation>
    <numerusform>%n part of the vault was not usable.</numerusform>
    <numerusform>%n parts of the vault were not usable.</numerusform>
   </translation>
  </message>
 </context>
</TS>
