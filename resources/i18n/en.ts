<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>ActivityDialog</name>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>and %Ln more</numerusform>
    <numerusform>and %Ln more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln entry</numerusform>
    <numerusform>%Ln entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of %Ln entries</source>
   <translation>
    <numerusform>{shown} of %Ln entry</numerusform>
    <numerusform>{shown} of %Ln entries</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ActivityFlow</name>
  <message numerus="yes">
   <source>%Ln entries saved as {name}.</source>
   <translation>
    <numerusform>%Ln entry saved as {name}.</numerusform>
    <numerusform>%Ln entries saved as {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BodyRemarks</name>
  <message numerus="yes">
   <source>%Ln required fields missing</source>
   <translation>
    <numerusform>%Ln required field missing</numerusform>
    <numerusform>%Ln required fields missing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BulkFlow</name>
  <message numerus="yes">
   <source>Delete %Ln credentials?</source>
   <translation>
    <numerusform>Delete %Ln credential?</numerusform>
    <numerusform>Delete %Ln credentials?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tag of %Ln credentials:</source>
   <translation>
    <numerusform>Tag of %Ln credential:</numerusform>
    <numerusform>Tag of %Ln credentials:</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message numerus="yes">
   <source>%Ln differences</source>
   <translation>
    <numerusform>%Ln difference</numerusform>
    <numerusform>%Ln differences</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialExportFlow</name>
  <message numerus="yes">
   <source>All (%Ln)</source>
   <translation>
    <numerusform>All (%Ln)</numerusform>
    <numerusform>All (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Selected (%Ln)</source>
   <translation>
    <numerusform>Selected (%Ln)</numerusform>
    <numerusform>Selected (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials written to {name}.</source>
   <translation>
    <numerusform>%Ln credential written to {name}.</numerusform>
    <numerusform>%Ln credentials written to {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialFlow</name>
  <message numerus="yes">
   <source>%Ln credentials</source>
   <translation>
    <numerusform>%Ln credential</numerusform>
    <numerusform>%Ln credentials</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialForm</name>
  <message numerus="yes">
   <source>%Ln hours without use</source>
   <translation>
    <numerusform>%Ln hour without use</numerusform>
    <numerusform>%Ln hours without use</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln days without use</source>
   <translation>
    <numerusform>%Ln day without use</numerusform>
    <numerusform>%Ln days without use</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialModel</name>
  <message numerus="yes">
   <source>%Ln scopes</source>
   <translation>
    <numerusform>%Ln scope</numerusform>
    <numerusform>%Ln scopes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialRows</name>
  <message numerus="yes">
   <source>%Ln credentials</source>
   <translation>
    <numerusform>%Ln credential</numerusform>
    <numerusform>%Ln credentials</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DescriptionPresenter</name>
  <message numerus="yes">
   <source>%Ln operations, {source} · {left_out} left out</source>
   <translation>
    <numerusform>%Ln operation, {source} · {left_out} left out</numerusform>
    <numerusform>%Ln operations, {source} · {left_out} left out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln operations, {source}</source>
   <translation>
    <numerusform>%Ln operation, {source}</numerusform>
    <numerusform>%Ln operations, {source}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DraftFlow</name>
  <message numerus="yes">
   <source>{said} And %Ln more.</source>
   <translation>
    <numerusform>{said} And %Ln more.</numerusform>
    <numerusform>{said} And %Ln more.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>EvidenceView</name>
  <message numerus="yes">
   <source>%Ln responses</source>
   <translation>
    <numerusform>%Ln response</numerusform>
    <numerusform>%Ln responses</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ExportFlow</name>
  <message numerus="yes">
   <source>An export of {time} was interrupted with %Ln rows</source>
   <translation>
    <numerusform>An export of {time} was interrupted with %Ln row</numerusform>
    <numerusform>An export of {time} was interrupted with %Ln rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ExportPresenter</name>
  <message numerus="yes">
   <source>%Ln rows written to {name}.</source>
   <translation>
    <numerusform>%Ln row written to {name}.</numerusform>
    <numerusform>%Ln rows written to {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows in {name}</source>
   <translation>
    <numerusform>%Ln row in {name}</numerusform>
    <numerusform>%Ln rows in {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows</source>
   <translation>
    <numerusform>%Ln row</numerusform>
    <numerusform>%Ln rows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pages</source>
   <translation>
    <numerusform>%Ln page</numerusform>
    <numerusform>%Ln pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Canceled: %Ln rows are kept, and the export can be resumed.</source>
   <translation>
    <numerusform>Canceled: %Ln row is kept, and the export can be resumed.</numerusform>
    <numerusform>Canceled: %Ln rows are kept, and the export can be resumed.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FilterFlow</name>
  <message numerus="yes">
   <source>%Ln rows saved as {name}.</source>
   <translation>
    <numerusform>%Ln row saved as {name}.</numerusform>
    <numerusform>%Ln rows saved as {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FoldLinks</name>
  <message numerus="yes">
   <source>%Ln more</source>
   <translation>
    <numerusform>%Ln more</numerusform>
    <numerusform>%Ln more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Formatting</name>
  <message numerus="yes">
   <source>%Ln hours</source>
   <translation>
    <numerusform>%Ln hour</numerusform>
    <numerusform>%Ln hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln minute</numerusform>
    <numerusform>%Ln minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HandOutPage</name>
  <message numerus="yes">
   <source>✓ The new Secret works and is in use here. The old one is stored encrypted until you finish. {done} of %Ln integrations have the new one.</source>
   <translation>
    <numerusform>✓ The new Secret works and is in use here. The old one is stored encrypted until you finish. {done} of %Ln integration has the new one.</numerusform>
    <numerusform>✓ The new Secret works and is in use here. The old one is stored encrypted until you finish. {done} of %Ln integrations have the new one.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HistoryFlow</name>
  <message numerus="yes">
   <source>%Ln requests cleared. Until the program is locked or ends, this can be undone.</source>
   <translation>
    <numerusform>%Ln request cleared. Until the program is locked or ends, this can be undone.</numerusform>
    <numerusform>%Ln requests cleared. Until the program is locked or ends, this can be undone.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HistoryPresenter</name>
  <message numerus="yes">
   <source>%Ln saved requests written to {name}.</source>
   <translation>
    <numerusform>%Ln saved request written to {name}.</numerusform>
    <numerusform>%Ln saved requests written to {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln saved requests read from {name}.</source>
   <translation>
    <numerusform>%Ln saved request read from {name}.</numerusform>
    <numerusform>%Ln saved requests read from {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportFlow</name>
  <message numerus="yes">
   <source>%Ln credentials imported.</source>
   <translation>
    <numerusform>%Ln credential imported.</numerusform>
    <numerusform>%Ln credentials imported.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The import was undone; %Ln credentials changed since and stay.</source>
   <translation>
    <numerusform>The import was undone; %Ln credential changed since and stays.</numerusform>
    <numerusform>The import was undone; %Ln credentials changed since and stay.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportSource</name>
  <message numerus="yes">
   <source>%Ln characters, ends in “{end}”</source>
   <translation>
    <numerusform>%Ln character, ends in “{end}”</numerusform>
    <numerusform>%Ln characters, ends in “{end}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln characters</source>
   <translation>
    <numerusform>%Ln character</numerusform>
    <numerusform>%Ln characters</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>JsonTreeModel</name>
  <message numerus="yes">
   <source>%Ln rows</source>
   <translation>
    <numerusform>%Ln row</numerusform>
    <numerusform>%Ln rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeepAliveFlow</name>
  <message numerus="yes">
   <source>%Ln tokens are kept refreshed</source>
   <translation>
    <numerusform>%Ln token is kept refreshed</numerusform>
    <numerusform>%Ln tokens are kept refreshed</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LifetimeBar</name>
  <message numerus="yes">
   <source>%Ln % of lifetime left</source>
   <translation>
    <numerusform>%Ln % of lifetime left</numerusform>
    <numerusform>%Ln % of lifetime left</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LineLayouts</name>
  <message numerus="yes">
   <source>%Ln characters</source>
   <translation>
    <numerusform>%Ln character</numerusform>
    <numerusform>%Ln characters</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MainMenu</name>
  <message numerus="yes">
   <source>%Ln seconds</source>
   <translation>
    <numerusform>%Ln second</numerusform>
    <numerusform>%Ln seconds</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NotesLine</name>
  <message numerus="yes">
   <source>Odd JSON: %Ln remarks…</source>
   <translation>
    <numerusform>Odd JSON: %Ln remark…</numerusform>
    <numerusform>Odd JSON: %Ln remarks…</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OperationModel</name>
  <message numerus="yes">
   <source>%Ln operations</source>
   <translation>
    <numerusform>%Ln operation</numerusform>
    <numerusform>%Ln operations</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OperationPanel</name>
  <message numerus="yes">
   <source>Filter %Ln operations  Ctrl+L</source>
   <translation>
    <numerusform>Filter %Ln operation  Ctrl+L</numerusform>
    <numerusform>Filter %Ln operations  Ctrl+L</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Filter %Ln operations</source>
   <translation>
    <numerusform>Filter %Ln operation</numerusform>
    <numerusform>Filter %Ln operations</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RateFlow</name>
  <message numerus="yes">
   <source>{used} of %Ln requests this minute</source>
   <translation>
    <numerusform>{used} of %Ln request this minute</numerusform>
    <numerusform>{used} of %Ln requests this minute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln requests this minute</source>
   <translation>
    <numerusform>%Ln request this minute</numerusform>
    <numerusform>%Ln requests this minute</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RecoveryFlow</name>
  <message numerus="yes">
   <source>%Ln credentials are back, as they were at {when}.</source>
   <translation>
    <numerusform>%Ln credential is back, as it was at {when}.</numerusform>
    <numerusform>%Ln credentials are back, as they were at {when}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ResponseDocument</name>
  <message numerus="yes">
   <source>%Ln rows</source>
   <translation>
    <numerusform>%Ln row</numerusform>
    <numerusform>%Ln rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RotationFlow</name>
  <message numerus="yes">
   <source>▲ set %Ln days ago</source>
   <translation>
    <numerusform>▲ set %Ln day ago</numerusform>
    <numerusform>▲ set %Ln days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>set %Ln days ago</source>
   <translation>
    <numerusform>set %Ln day ago</numerusform>
    <numerusform>set %Ln days ago</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScopeDifferences</name>
  <message numerus="yes">
   <source>The record differs from {against} in %Ln boxes.</source>
   <translation>
    <numerusform>The record differs from {against} in %Ln box.</numerusform>
    <numerusform>The record differs from {against} in %Ln boxes.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScopesDialog</name>
  <message numerus="yes">
   <source>Record what was &amp;found (%Ln)</source>
   <translation>
    <numerusform>Record what was &amp;found (%Ln)</numerusform>
    <numerusform>Record what was &amp;found (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln boxes were selected. Nothing is saved yet.</source>
   <translation>
    <numerusform>%Ln box was selected. Nothing is saved yet.</numerusform>
    <numerusform>%Ln boxes were selected. Nothing is saved yet.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScopesFlow</name>
  <message numerus="yes">
   <source>about %Ln minutes</source>
   <translation>
    <numerusform>about %Ln minute</numerusform>
    <numerusform>about %Ln minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln small reads to {host}?</source>
   <translation>
    <numerusform>Send %Ln small read to {host}?</numerusform>
    <numerusform>Send %Ln small reads to {host}?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TablePanel</name>
  <message numerus="yes">
   <source>{conditions}: {kept} of %Ln rows</source>
   <translation>
    <numerusform>{conditions}: {kept} of %Ln row</numerusform>
    <numerusform>{conditions}: {kept} of %Ln rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TokenView</name>
  <message numerus="yes">
   <source>expires between {proven} and {refused} after issue · measured, %Ln responses</source>
   <translation>
    <numerusform>expires between {proven} and {refused} after issue · measured, %Ln response</numerusform>
    <numerusform>expires between {proven} and {refused} after issue · measured, %Ln responses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>expires between {proven} and {refused} after its last use · measured, %Ln responses</source>
   <translation>
    <numerusform>expires between {proven} and {refused} after its last use · measured, %Ln response</numerusform>
    <numerusform>expires between {proven} and {refused} after its last use · measured, %Ln responses</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%Ln credentials</source>
   <translation>
    <numerusform>%Ln credential</numerusform>
    <numerusform>%Ln credentials</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln of {all} expire within 1 h</source>
   <translation>
    <numerusform>%Ln of {all} expires within 1 h</numerusform>
    <numerusform>%Ln of {all} expire within 1 h</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… and %Ln more</source>
   <translation>
    <numerusform>… and %Ln more</numerusform>
    <numerusform>… and %Ln more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TreePanel</name>
  <message numerus="yes">
   <source>%Ln found</source>
   <translation>
    <numerusform>%Ln found</numerusform>
    <numerusform>%Ln found</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UpdateFlow</name>
  <message numerus="yes">
   <source>%Ln fields of this form are not in the record: they stay empty.</source>
   <translation>
    <numerusform>%Ln field of this form is not in the record: it stays empty.</numerusform>
    <numerusform>%Ln fields of this form are not in the record: they stay empty.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} as “{name}”: Updated. %Ln fields are not as you sent them.</source>
   <translation>
    <numerusform>{place} as “{name}”: Updated. %Ln field is not as you sent it.</numerusform>
    <numerusform>{place} as “{name}”: Updated. %Ln fields are not as you sent them.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VaultFlow</name>
  <message numerus="yes">
   <source>%Ln parts of the vault were not usable.</source>
   <translation>
    <numerusform>%Ln part of the vault was not usable.</numerusform>
    <numerusform>%Ln parts of the vault were not usable.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WarningText</name>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>and %Ln more</numerusform>
    <numerusform>and %Ln more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln tokens have expired</source>
   <translation>
    <numerusform>%Ln token has expired</numerusform>
    <numerusform>%Ln tokens have expired</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln tokens expire soon</source>
   <translation>
    <numerusform>%Ln token expires soon</numerusform>
    <numerusform>%Ln tokens expire soon</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WriteDialog</name>
  <message numerus="yes">
   <source>Body: %Ln bytes. Sent once. Never retried automatically.</source>
   <translation>
    <numerusform>Body: %Ln byte. Sent once. Never retried automatically.</numerusform>
    <numerusform>Body: %Ln bytes. Sent once. Never retried automatically.</numerusform>
   </translation>
  </message>
 </context>
</TS>
