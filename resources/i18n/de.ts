<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by native speakers yet. -->
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>ActivityDialog</name>
  <message>
   <source>Activity log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ Unlock the vault to check whether the log is complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ Complete: no entry is missing or changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✕ Not complete:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {count:,} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search by action, credential or date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the activity log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activity, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown:,} of {total:,} entries</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ActivityFlow</name>
  <message>
   <source>Export the activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The activity log is not complete: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} entries saved as {name}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BackupFlow</name>
  <message>
   <source>Export all credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {name} now: it holds secrets in plain text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} holds secrets in plain text, and not all of them were imported: delete it after that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was imported from {name}: the program was locked meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds every credential with its secret. Whoever has it and the passphrase has all; without the passphrase nobody can open it, not even you.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n credentials written to {name}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The passphrase of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n credentials imported.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import was undone.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BackupPlanDialog</name>
  <message>
   <source>Back up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>While Aspire Desktop runs, it saves encrypted backups of all credentials to a folder. Restore one on any computer by File › Import. Without the passphrase it can't be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least 8 characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave blank to keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○ No backups are scheduled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○ No backup has been made yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ Last backup: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder for the backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Best on another disk or computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of backups kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Stop backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up &amp;now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How &amp;often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups &amp;kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat passp&amp;hrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a passphrase. The backups are opened with it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BackupPlanFlow</name>
  <message>
   <source>The scheduled backup was not made: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BodyFileFlow</name>
  <message>
   <source>Put a file into {field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was not inserted: another operation is selected now.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BodyForm</name>
  <message>
   <source>Request body, by its fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API description names no fields of this body. JSON takes any.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add an item	Ins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove	Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set to &amp;null</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert a &amp;file as base64…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Expand all</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BodyModel</name>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed · {kind}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BodyPanel</name>
  <message>
   <source>Request body, as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request body, the path of a file</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BodyRemarks</name>
  <message>
   <source>✓ fits the schema</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n required fields missing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>1 required field missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {line}: {where}{message}{more}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (+{count} more)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server about {name}: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {line}: not JSON: {said}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BodyTools</name>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body by its fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Media type of the body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alternative of the body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin the body as another of its alternatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load current values…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in what Aspire holds now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a file into the body, in base64</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BulkDialog</name>
  <message>
   <source>Refresh tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What could not be refreshed, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Retry failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh again the tokens that failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel what is waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done:,} of {total:,}: {good:,} refreshed, {bad:,} not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BulkFlow</name>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete credentials</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Delete %n credentials?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{kinds}: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove a tag</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Tag of %n credentials:</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>CaptureFlow</name>
  <message>
   <source>This system has no way to do so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Windows refused: screenshots still show this window.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClaimsCard</name>
  <message>
   <source>Token claims, not verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the claims (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodeFlow</name>
  <message>
   <source>The code was copied, without the token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code with the token</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodePanel</name>
  <message>
   <source>Language of the code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with the token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request as code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what is filled in cannot be sent yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>takes the token from the environment variable ASPIRE_TOKEN</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ColumnsDialog</name>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select all that are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all that are listed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message>
   <source>Compare two responses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The earlier response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} · {credential} · now {time}, compared with the response of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rows matched by their places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rows matched by {field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only JSON is compared value by value; both texts are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {count:,} differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 difference</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n differences</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>No difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Response shown</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConditionChips</name>
  <message>
   <source>+ Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a condition to the filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This filter has too many conditions to show one by one.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CopiesDialog</name>
  <message>
   <source>Earlier versions of the vault file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The three versions before the last changes are kept. Restoring one replaces the vault file. The current file is set aside first and appears in this list, so you can undo this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vault passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vault passphrase, to read the earlier versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the earlier versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the earlier versions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier versions, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restore this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Credentials in it: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the version that has what you need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no earlier version yet. Each change keeps one.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CopyFlow</name>
  <message>
   <source>“{name}” has no token to copy. Get one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pasted Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh and copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expired token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token of “{name}” has expired or was refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This token has expired and will be rejected (401). Refresh it first?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CopyTokenButton</name>
  <message>
   <source>Copy token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the token, without quotes (Ctrl+Shift+C)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy again as {form}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy “Bearer ” and token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy refresh token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as {form}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CredentialDialog</name>
  <message>
   <source>Edit credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CredentialFlow</name>
  <message>
   <source>“{name}” was not saved: {said}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n credentials</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Deleted: {name}. Until the program is locked or ends, this can be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CredentialForm</name>
  <message>
   <source>Leave blank to keep the saved one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the secret for 30 seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is for, as in Aspire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Example: payroll, invoices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} hours without use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day without use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} days without use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste Client ID and Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Client ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Base URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scopes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sc&amp;opes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;top after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;ags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client ID and Secret filled in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client ID filled in. Copy and paste the Secret next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client ID filled in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret filled in. Copy and paste the Client ID next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret filled in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no text on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This text is too long. Copy only the Client ID and the Secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No “Client ID” or “Secret” label found. Paste each value into its field below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a name for this credential</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CredentialModel</name>
  <message>
   <source>Last used {when}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CredentialPanel</name>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New credential (Ctrl+N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit this credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate this credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this credential; it can be undone</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CredentialRows</name>
  <message>
   <source>pinned, {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>closed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n credentials</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Group {name}, {many}, {state}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CredentialTestDialog</name>
  <message>
   <source>Test credential</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CredentialTestFlow</name>
  <message>
   <source>The test was cancelled.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CredentialTestView</name>
  <message>
   <source>Not tested yet. You can still save.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Testing {host}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed since the last test. Test again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test the credential: get a token and read once. Nothing is changed in Aspire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the guide where it explains this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the result as text, without anything secret</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DateEditor</name>
  <message>
   <source>Pick from a calendar (Alt+Down)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DatePicker</name>
  <message>
   <source>Local time</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DesktopFlow</name>
  <message>
   <source>Aspire Desktop goes on in the tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File › Quit ends it. The settings say what closing the window means.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system has no tray: closing the window ends the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A demo is not started at sign-in.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DiagnosticsFlow</name>
  <message>
   <source>Diagnostics copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions, vault state and timings. No secrets, queries or response bodies.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DraftFlow</name>
  <message numerus="yes">
   <source>{said} And %n more.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Send as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sent: {request} as “{name}”. {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you typed was replaced by the example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form was cleared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you typed was replaced by the request you opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you typed was replaced by the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you typed was replaced by the row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <source>From Aspire to a token in four steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New credential (Ctrl+N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import credentials from CSV, .env, Postman or Insomnia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import the credentials of an Aspire Desktop backup file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try the demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a second window on a demo server with made-up data</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceDialog</name>
  <message>
   <source>How long tokens last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens of {host}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What responses have shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find out which expiry counts here, with one small read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find &amp;out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Stop waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh the token in time again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Clear what was learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the guide's rule again until responses show another</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceFlow</name>
  <message>
   <source>Found out for {host}: tokens roll. Each use starts the 24 hours again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found out for {host}: tokens expire at their own time (exp), used or not.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExampleButton</name>
  <message>
   <source>Begin with every field of the schema</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Examples…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Download all rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file; its ending is the format: csv, xlsx, jsonl or json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue after the rows that are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause before the next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel and keep the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download all rows to</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportFlow</name>
  <message>
   <source>Every row of {path} as “{name}”, {size:,} at a time, within the rate limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is there already and will be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An export of {time} was interrupted with {rows:,} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{facts}: it can be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{facts} of another request: starting drops them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In CSV, text that a spreadsheet would run as a formula gets an apostrophe. The other formats keep all text as it is.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportPresenter</name>
  <message>
   <source>{rows:,} rows written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rows:,} rows in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching the first page…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rows:,} rows · {pages:,} pages · {size} · {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · writing the file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · waiting {left} s for the rate limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: {rows:,} rows are kept, and the export can be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: nothing is kept.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FieldBox</name>
  <message>
   <source>{field}, {kind}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FieldCell</name>
  <message>
   <source>{label} in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>optional</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FileEditor</name>
  <message>
   <source>the path of a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FileFlow</name>
  <message>
   <source>Save the response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No program opens {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} as it is in the response</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FileLine</name>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File in {place}: {name}, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File: {name}, {size}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterCell</name>
  <message>
   <source>Show the filter's conditions one by one</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterPage</name>
  <message>
   <source>all of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the conditions are joined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+ Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This filter can't be shown as rows. It is kept unless you add a condition.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterRowEditor</name>
  <message>
   <source>choose a field first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the condition</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find  Ctrl+F</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the response; Enter for the next match, Shift+Enter for the previous one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>searching…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of {all:,}{more}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FinishPage</name>
  <message>
   <source>▲ Some integrations don't have the new Secret yet: {names}. You can still finish. They stay in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ All listed integrations have the new Secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish discards the old Secret. Run each integration once: one that was forgotten reports rejected credentials.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FoldLinks</name>
  <message>
   <source>Show the parameters that are not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Advanced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the advanced parameters</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide the parameters that are not set</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FormDialog</name>
  <message>
   <source>Discard what you typed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This form has changes that are not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A Secret that Aspire showed once cannot be shown again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep editing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FormSection</name>
  <message>
   <source>Open the guide: {heading}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GuardFields</name>
  <message>
   <source>&amp;Ask before writes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows what a POST, PUT, PATCH or DELETE would send, before it is sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read &amp;only: send no writes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds in this window and on the command line, until you clear it here.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GuideDialog</name>
  <message>
   <source>Guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contents of the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No page has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text (Ctrl+minus)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text (Ctrl+plus)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GuidePageView</name>
  <message>
   <source>Page of the guide</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HandOutPage</name>
  <message>
   <source>Integrations; checked ones have the new Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the new &amp;Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the Client &amp;ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ The new Secret works and is in use here. The old one is stored encrypted until you finish. {done} of {count} integrations have the new one.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HeadersEditor</name>
  <message>
   <source>Additional headers, one per line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name: value, one per line. The token is added automatically.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HeadersPane</name>
  <message>
   <source>Response format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HeadersView</name>
  <message>
   <source>Headers of the response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryFlow</name>
  <message>
   <source>The API description has no {operation}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name. A slash puts it into a folder: Payroll/Hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” was updated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n requests cleared. Until the program is locked or ends, this can be undone.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Write the saved requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read saved requests</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPresenter</name>
  <message numerus="yes">
   <source>%n saved requests written to {name}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n saved requests read from {name}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>IdentityRow</name>
  <message>
   <source>Scopes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the recorded scopes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the client ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rotate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace the secret, step by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remind me again in 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide the secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the secret</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImageDialog</name>
  <message>
   <source>This picture can't be read. Save the file to open it elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {width} × {height} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Import credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selected rows are imported. You can undo this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Credentials found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{selected} of {found} selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environments to choose: {waiting}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportPlace</name>
  <message>
   <source>Choose the environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment of the selected rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Base URL of the selected rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Base URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the environment first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportSource</name>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} characters, ends in “{end}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Already here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differs from yours: {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing it replaces in your credential: {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At {place}. Secret: {hint}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>IntegrationsDialog</name>
  <message>
   <source>Where “{name}” is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List everything outside Aspire Desktop that uses this Client ID and Secret. It stops working when the Secret is replaced in Aspire. Don't enter a Secret here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Integrations: name, owner, how to update, last updated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has the secret since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an integration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the selected integration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has the &amp;current secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record that the selected integration now has the current secret</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>IntegrationsTable</name>
  <message>
   <source>Nothing is listed yet. Add adds a program, script or service.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JsonTableModel</name>
  <message>
   <source>(value)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JsonTreeModel</name>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeepAliveDialog</name>
  <message>
   <source>Refresh log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done to keep tokens refreshed, newest first</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeepAliveFlow</name>
  <message>
   <source>No token is kept alive now. It takes a token, and a credential whose form says to renew it before it expires.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 token is kept alive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} tokens are kept alive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}; the next renewal is due at {when}; {renewals:,} made so far.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LifetimeBar</name>
  <message numerus="yes">
   <source>%n % of lifetime left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>ListEditor</name>
  <message>
   <source>one item a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select from the allowed values (Alt+Down)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LockFlow</name>
  <message>
   <source>A passphrase seals the vault's key. Secrets and tokens are not in this program's memory, and without the passphrase nobody opens the file, not even with your account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a screen for privacy. Secrets and tokens are not in this program's memory, but whoever uses your account on this computer can unlock it: the key lies in {store}. A passphrase (File › Vault passphrase…) makes the lock a real one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is only a screen for privacy: what is not saved yet stays in memory, or it would be lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A form that is not saved waits: what you typed into it stays in memory.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vault passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock the credentials (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the vault…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlocking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the vault passphrase.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainMenu</name>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New credential…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Back up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;arlier versions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vault &amp;passphrase…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settin&amp;gs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Test…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sc&amp;opes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Rotate secret…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Where it is used…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dupl&amp;icate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pin to top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep &amp;history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;fresh the tokens of the selected…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a ta&amp;g to the selected…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;move a tag from the selected…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>De&amp;lete the selected…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Get token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh toke&amp;n</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy “&amp;Bearer ” and token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy re&amp;fresh token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the token a&amp;s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How &amp;long tokens last…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep-alive log…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the clipboard &amp;after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Execute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repea&amp;t the last request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch &amp;all pages…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Query assistant…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the &amp;request…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo what replaced the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Filter operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;ind in the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find ne&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find pre&amp;vious</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save the answer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Favorite &amp;operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>API &amp;description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a U&amp;RL…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the &amp;server's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sort credentials by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Not at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By &amp;environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By &amp;tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group c&amp;redentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;ctivity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Maximize response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Tour of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;About Aspire Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only when the program ends</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n seconds</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>The demo server isn't installed with this copy of Aspire Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo opens in its own window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo could not be started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aspire Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} · PRODUCTION – Aspire Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} – Aspire Desktop</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>{place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What helps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What else helps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the guide where it explains this (F1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss this message (Esc)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MoreButton</name>
  <message>
   <source>More actions for the response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Download all rows…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co&amp;py</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Compare with an earlier response…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select co&amp;lumns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Wrap lines</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NamesPage</name>
  <message>
   <source>Search fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewSecretPage</name>
  <message>
   <source>Paste it here. It is stored encrypted at once, because Aspire won't show it again. It replaces the old one only after Aspire has accepted it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the new Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the secret for 30 seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A Secret pasted earlier is stored encrypted, but wasn't accepted yet. Leave the field blank to test it again, or paste another.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NotesLine</name>
  <message>
   <source>Open the guide where it explains this status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what other programs may stumble over in this JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Odd JSON…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Odd JSON: %n remarks…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>OddityFlow</name>
  <message>
   <source>Other programs may refuse this JSON, or read it otherwise:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Odd JSON</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OldFolderFlow</name>
  <message>
   <source>The old data folder still holds all credentials: {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data was copied to its new place and opens there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the old data folder?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what is in the new folder as well is deleted. This cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old data folder was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old data folder was not deleted: {why}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OperationDelegate</name>
  <message>
   <source>Deprecated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scope record: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not in scopes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OperationFlow</name>
  <message>
   <source>Open an API description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its URL. No token is sent there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API description has changed since it was last read: {summary}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paths of this API begin with {path}, which the base URL of “{name}” lacks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use as base path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added (+), removed (−) and changed (≠) since the API description was last read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>API description</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OperationModel</name>
  <message>
   <source>{count} operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>★ Favorites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OperationPanel</name>
  <message>
   <source>Filter operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a path that the API description doesn't have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the API description again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title, version and server of the description, and what was left out of it</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Filter %n operations  Ctrl+L</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>This credential's scopes aren't recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No operations match.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open GET {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>API description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from &amp;favorites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to &amp;favorites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Expand all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Collapse all</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OperationTree</name>
  <message>
   <source>Operations</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrderPage</name>
  <message>
   <source>then by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ascending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>descending</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PaletteDialog</name>
  <message>
   <source>Go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a credential, operation, action or setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A credential, operation, action or setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy a token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A credential: Enter copies its token, Ctrl+R refreshes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a credential; Enter copies its token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches “{words}”.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PaletteFlow</name>
  <message>
   <source>credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>setting</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PaletteModel</name>
  <message>
   <source>recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not available now</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ParameterForm</name>
  <message>
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assistant…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select fields, order and conditions from the fields of the response (Ctrl+J)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This operation has no parameters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note: {doubt}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Repeat passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PassphraseFlow</name>
  <message>
   <source>The vault has to be open before a passphrase can seal its key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From then on the key in {store} opens nothing by itself: at each start, after each lock and on the command line the passphrase is asked for. It is kept nowhere. If it is forgotten, the credentials here are lost, so export a backup first. Copies of the file and its key that were made before can still be opened without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new one takes the place of the old one at once, also for the command line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Change it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vault passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A passphrase seals the vault's key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without it, whoever uses your account on this computer can open the credentials.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase was removed: the key in {store} opens the vault again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase is set: it is asked for at the next start and after each lock.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasteFlow</name>
  <message>
   <source>The form was filled from the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another environment is selected now. Paste the request again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form was filled in.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasteZone</name>
  <message>
   <source>Paste from the clipboard (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy Client ID and Secret in Aspire, then press {key} here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PhasesBar</name>
  <message>
   <source>Phases of the request</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PortalNotices</name>
  <message>
   <source>Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snooze</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreparePage</name>
  <message>
   <source>Aspire keeps one Secret per credential. When it generates a new one, the old one stops working everywhere. Check first what you'll have to update.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit this list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the list of integrations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then, in Aspire: Administration › Application › API, or in newer versions Settings › Evolution Administration › Admin › Application › API. Open this credential, generate a new Secret, and copy it. Aspire shows it only once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No integrations are listed. A list now saves a search later.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QWidget</name>
  <message>
   <source>Create the credential in Aspire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As an admin, open Administration › Application › API › New. Newer versions: Settings › Evolution Administration › Admin › Application › API › Generate. Give it a description, select its endpoints under Scope, and save.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aspire shows the Secret only once. Copy Client ID and Secret and paste them into a new credential. They are stored encrypted; the key is in your system's own vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get a token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One click gets an access token and a refresh token. A token lasts 24 hours from its last use; the countdown shows what is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it, or send a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Shift+C copies the token and clears it from the clipboard later. Or select an operation, fill in what you need, and press Execute: the token is added for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by method, status or credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Succeeded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Response as text</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QueryDialog</name>
  <message>
   <source>Query assistant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QueryEditor</name>
  <message>
   <source>at {place}: </source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RateFlow</name>
  <message>
   <source>✕ the server asks to wait {left} s · {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ near the limit: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used:,} of {limit:,} requests this minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 request this minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used:,} requests this minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}, {count:,} by other programs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecoveryFlow</name>
  <message>
   <source>Changes made since it was saved will not be in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes made after {when:%Y-%m-%d %H:%M} will not be in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It lacks: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The present file is put aside, so this can be taken back in the same way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make this copy the vault that counts?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy was restored.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n credentials are back, as they were at {when:%Y-%m-%d %H:%M}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>ReplacementFlow</name>
  <message>
   <source>Aspire may invalidate the copied token when it issues a new one. What uses it is then rejected (401) until it has the new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Skip these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use elsewhere?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of these tokens were copied within the last day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token of “{name}” was copied {when} and may be in use elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copied token of “{name}” was replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aspire may reject the old one (401). What uses it needs the new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the new token</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RequestFlow</name>
  <message>
   <source>The API description does not say what this operation answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} as “{name}”: {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{credential}” was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sent. {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} as “{name}”: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Canceled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Canceled: the server may still have done it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RequestList</name>
  <message>
   <source>Search sent requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search saved requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No requests match the search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sent requests here. Execute sends one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No saved requests here. Save in the request card saves one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview of the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all but the pinned requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write them to a file, without secrets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the requests of a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear {count:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open as a draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Unpin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;name…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Move to a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Update from the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RequestPanel</name>
  <message>
   <source>Select an operation on the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{operation} isn't in this API description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the request under a name (Ctrl+S)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{filled} of {all} set</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ResponseHeader</name>
  <message>
   <source>Restore the response (F11)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maximize the response (F11)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the rows after these (Ctrl+Alt+Right)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download all rows…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download all rows to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the body to a file (Ctrl+Alt+S)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the body</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ResponsePanel</name>
  <message>
   <source>No response yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No response yet for {place} · {credential}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Execute (Ctrl+Enter). The response appears here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receiving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting {seconds} s for the rate limit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, {place}, {credential}, {time}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RevealFlow</name>
  <message>
   <source>&amp;Show the secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the secret of “{name}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault passphrase, to show the secret of “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That isn't the vault passphrase.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RotationDialog</name>
  <message>
   <source>Rotate secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Testing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Test and replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore the &amp;old Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the old Secret here again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the rotation and keep the old Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue &amp;later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this; the rotation continues where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test the new Secret and use it if Aspire accepts it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the rotation and discard the old Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the new Secret first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RotationFlow</name>
  <message>
   <source>▲ rotation unfinished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>: {left} of {count} left</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>▲ set %n days ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>set today</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>set %n days ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aspire has most likely ended it: this helps only where the new one was another credential's. The new Secret is kept sealed as well, and can be tested again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Put it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the old Secret back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the old Secret here again?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rotation is over.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RowDetail</name>
  <message>
   <source>Close the row details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields of the row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {number:,}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ScopeDifferences</name>
  <message>
   <source>the responses so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the responses so far and “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The record differs from {against} in %n boxes.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>✓ The record agrees with {against}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What differs, and what to select in Aspire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Controller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the list as rows for a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In Aspire: Administration › Application › API, or in newer versions Settings › Evolution Administration › Admin › Application › API. Press Save there, then get a new token here.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ScopesDialog</name>
  <message>
   <source>Scopes of “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aspire doesn't report scopes. Record here what you selected there. ✓ and ✕ show what responses have verified. Nothing here is sent to Aspire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Differences</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Record what was &amp;found (%n)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n boxes were selected. Nothing is saved yet.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;ompare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a &amp;list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the scopes that a list names, one a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress of the check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is &amp;recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Every list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chec&amp;k scopes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop the check and keep what it found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the boxes that responses have verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list was copied.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ScopesField</name>
  <message>
   <source>Scopes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full access</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter controllers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takeoff Integration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scopes by controller and method</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ScopesFlow</name>
  <message>
   <source>This credential's scopes aren't recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your record says: granted. Look at the box in Aspire, or get a new token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your record says: not granted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another credential has it: “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} as “{name}” was denied (403).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After a change of scopes in Aspire get a new token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scopes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in this API, left out: {missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{added} boxes more, {gone} less than before; nothing is saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a list of scopes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A line each: “GET Branches”, “Contacts: GET, POST”, “full access”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken from the list; nothing is saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no list to be read by what is recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a few seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {n:.0f} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One row of each list is read, nothing is written. It takes {lasts}, at half the rate limit that all of your programs share, and can be seen in Aspire's log. POST, PUT and DELETE are not measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check scopes</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Send %n small reads to {host}?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting {left:,} s for the rate limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{good} granted, {bad} refused, {open} unclear.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped with {left} left: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The check was stopped; what it found is kept.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ScopesModel</name>
  <message>
   <source>Controller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{scope}: not in the API</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SecretLabel</name>
  <message>
   <source>Secret, hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret, shown</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SendButton</name>
  <message>
   <source>Execute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Execute the request (Ctrl+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the request (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Execute on Production</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Execute the request on Production (Ctrl+Enter)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>Default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the default: {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known: choose one</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No settings match “{words}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Clear clipboard after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what you copied here. Anything copied later stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>when the program ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep copies out of the clipboard &amp;history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Windows and clipboard managers don't keep what you copy here, nor sync it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lock after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locks after this long without keyboard or mouse input.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock with the &amp;system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locks when the system locks or sleeps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vault &amp;passphrase…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a passphrase, locking only hides the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secrets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stored secrets stay &amp;shown for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A secret that you type in a form stays shown for 30 s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Ask again before a secret is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks for the vault passphrase, or to confirm where there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide from s&amp;creen capture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screenshots and shared screens don't show Aspire Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use system setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Don't group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the server sent them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local time, 2026-01-31 17:02</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local time, as the system writes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Colors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes effect at the next start. German and Spanish are not reviewed by native speakers yet. The guide and the command line are in English.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dates in tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies and downloads stay as the server sent them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Group credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Warn before a token expires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warns once per token, at whichever expiry comes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show a system &amp;notification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It contains no secrets and no customer names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Refresh before expiry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For credentials that are set to be kept refreshed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remind to rotate a &amp;Secret after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tray and start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close to the &amp;tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closing the window keeps Aspire Desktop running. File › Quit ends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Start when I sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starts in the tray, without a window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hot key from any program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists the credentials; Enter copies a token. Example: Ctrl+Alt+A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default $&amp;top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What new forms of lists begin with. Aspire returns at most 1,000 rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep history for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pinned requests stay. Credential › Keep history turns it off for one credential.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>forever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use system proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never used for this computer itself. PAC files are not supported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxy &amp;address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Example: http://proxy.example.com:8080</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Connect timeout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Request timeout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From sending a request to the last byte of its response.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests per minute, shared by all programs of your tenant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Production</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Custom base URLs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> per minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Storage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complete &amp;values in filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps short lists of status, type and branch names, encrypted. Off deletes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Show the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encrypted vault file, the history and these settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Move the folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved at the next start. The old folder stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scheduled &amp;backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saves encrypted backups of all credentials to a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep the activity log for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done with which credential, without secrets.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsFlow</name>
  <message>
   <source>{folder}
Its key: {store}. Everything in the vault is encrypted with AES-256-GCM.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This could not be read. Nothing is sent until you choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder was chosen when the program was started (--data-dir): choose it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The setting could not be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To: {folder}
The old folder stays as it is: delete it when all is well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is moved at the next start.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>API</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All operations of the API (Ctrl+L)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent requests (Ctrl+H)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History {count:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {count:,}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StandingFlow</name>
  <message>
   <source>authorized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token is fetched on Execute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not in the recorded scopes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rejected when last sent (401)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>denied when last sent (403)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Execute asks for a token</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>Aspire Desktop could not start</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Starting</name>
  <message>
   <source>Another Aspire Desktop may be open on the same data but does not answer. Close it if it hangs. Changes made in both are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data folder is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. The old folder holds the data as it was before it was moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Choose the folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the &amp;old folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusStrip</name>
  <message>
   <source>Clear now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the clipboard now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the export under way</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TablePanel</name>
  <message>
   <source>Show all rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all rows of the response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{conditions}: {kept:,} of {total:,} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(value)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is {value}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with &amp;headings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy &amp;as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Filter by this value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use as $f&amp;ilter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all &amp;rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row &amp;details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open in the tree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Update…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sort by this column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide this colu&amp;mn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select co&amp;lumns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Response as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hide “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select &amp;columns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;all columns</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TextView</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Wrap lines</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Thesaurus</name>
  <message>
   <source>dark light night theme skin color colour style look: appearance, colors
timeout deadline wait hang slow: timeout
hotkey shortcut global: hot key
expire expires expiry expiration lifetime validity valid end: expire, expiry, tokens last
login logon signin authenticate authorize: get token
logout logoff signout: lock
exit close end: quit
password pin passcode pwd: passphrase, secret
remove erase trash: delete, clear
find look: search, filter
renew extend prolong: refresh
keepalive alive: refreshed, keep-alive
restore recover rollback undo older copies: earlier versions, import, undo
save archive export: back up
permissions rights roles access privileges: scopes
log audit trail journal protocol: activity
autostart startup boot launch login: start when
notification toast popup alert reminder: notification, warn, remind
swagger openapi spec specification schema yaml: api description
excel csv xlsx spreadsheet pages download: all pages
send run call submit launch: execute
directory location data path storage: folder
throttle throttling quota ratelimit rate limit 429: per minute
manual documentation docs: guide
support bug report problem: diagnostics
retention days age keep: keep
zoom font bigger larger smaller scale readability accessibility: text size
screenshot capture recording sharing privacy: screen
pagesize rows limit count: $top
reveal show peek: shown
timezone utc local format: dates
locale translation german deutsch spanish español idioma sprache: language
fullscreen full enlarge: maximize
background minimize minimise: tray
internet connection firewall: proxy
idle inactivity autolock screensaver: lock after
star bookmark favourite: favorite
order sorting: sort
cluster categories folders: group
clone copy: duplicate
rename change modify: edit
add create: new
verify check ping: test
encryption encrypt aes key: vault
version license licence: about</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TokenFlow</name>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cleared in {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cleared when the program ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ {what} copied, {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} is still on the clipboard, {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ {what} could not be cleared from the clipboard. Trying again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TokenPanel</name>
  <message>
   <source>No credential selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>READ ONLY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get a token with the client ID and the secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh the token (F5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show token claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which rule expires the tokens here, and how that is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TokenQuestion</name>
  <message>
   <source>Get a token?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has no valid token and gets none by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} was not sent. Get a token and send it now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Get token and send</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The step before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the tour (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {number} of {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A row for each Client ID and Secret. It says when the token expires. Ctrl+N adds a credential.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get a token and copy it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get token signs in for you. Copy token puts the token on the clipboard, which is cleared soon after.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find an operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type part of its name, method:get or scope:allowed. Enter opens the best match at its first field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in what you need, then press Execute (Ctrl+Enter). The full URL is shown below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work with the response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table, tree or text. Right-click a cell to filter by its value or to copy rows. Ctrl+K finds everything else.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n credentials</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{soon} of {all} expire within 1 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ended} expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open Aspire Desktop</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>… and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>
Next: {name} in {left}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy its token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}  ·  Get token</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TreePanel</name>
  <message>
   <source>Show only what holds a text, or what a JSONPath selects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by a text, or a JSONPath such as $[?@.Id &gt; 5].Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Response as a tree</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n found</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Copy &amp;value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy &amp;path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy &amp;name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Update…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview the &amp;file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save the file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Expand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Collapse all</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UndoLine</name>
  <message>
   <source>Hidden characters: {text}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UpdateFlow</name>
  <message>
   <source>The record could not be read again: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record was not found when it was read again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed in Aspire since you read it: {changes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing differs from the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not readable, and not sent: {names}. Aspire may clear what a PUT leaves out.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n fields of this form are not in the record: they stay empty.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Load current values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record could not be read: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No single record has {name} {value}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Updated. %n fields are not as you sent them.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Updated. Aspire now holds what you sent.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UrlView</name>
  <message>
   <source>The full URL</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VaultFlow</name>
  <message>
   <source>Save again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can I do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved, but no earlier version was kept: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier versions…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n parts of the vault were not usable.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore the &amp;newest good copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Use this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Choose a copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Begin anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The saved credentials cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was overwritten or deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beside it lie up to three older copies, each from before one of the last changes. Restoring one takes a second, loses only the changes after it, and keeps the present file under another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file itself is fine, but without its key nobody can open it. If the key store was only unavailable, press Retry. After a new computer or user account, a backup file that you exported (File › Export…) opens anywhere with its passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin anew puts the file aside under another name and starts with an empty list, into which a backup file can be imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old file was put aside. Have you a backup file? It brings everything back.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ViewTabs</name>
  <message>
   <source>Tree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headers</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WarningFlow</name>
  <message>
   <source>Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snooze</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WindowFrame</name>
  <message>
   <source>Aspire Desktop</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WriteDialog</name>
  <message>
   <source>Write to Production?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send this write?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{method} on {host}, as “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body: {size} bytes. Sent once. Never retried automatically.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent once. Never retried automatically.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(not there)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type {text} to confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send to Production</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type {text} to confirm:</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Chip</name>
  <message>
   <source>Remove the condition (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined by “{word}”: switch between “and” and “or”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field} {comparison} {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field} {comparison}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{condition} (not finished)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Steps</name>
  <message>
   <source>Open the guide: {heading}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>{file} is there already: say --yes to replace it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no program called {program}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{program} cannot be run: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removing “{credential}” loses its secret: say --yes to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes after the copy will not be in it: say --yes to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later changes are not in it: say --yes to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever read the output has gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result could not be written to standard output: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no terminal to ask for the passphrase: --passphrase-stdin reads it from standard input.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault needs its passphrase: give it on standard input with --vault-passphrase-stdin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} is read from standard input, which is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} on standard input is not UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--resume goes with --all-pages and --output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{method} on {host} is a write: say --yes to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer ({status}) is longer than {size:,} bytes and was cut there: it is not whole. The request itself was carried out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--base-url goes with --environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{warning} Say --yes to save it all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is given twice: give it once, in PATH or with --query.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--query needs K=V, not “{item}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body is read from standard input, which is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body's file cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault opens: nothing is to be restored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is the one that was saved last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The collection had not ended after {minutes:g} minutes: {kept}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interrupted: {kept}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rows:,} rows are kept in {path}: the same command with --resume goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answered {status}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answered {status} {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Secret is in the field {field}, where everyone can read it. Move it to the field Secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field {field} seems to hold a Secret, where everyone can read it. Move it to the field Secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tag is longer than {limit} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tag must not hold commas, control characters or invisible ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A credential can have {limit} tags.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The credential needs a description: the one it has in Aspire will do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The description is longer than {limit} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The description must be one line without control characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The description holds invisible characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} is longer than {limit:,} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} holds a line break or another control character.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} holds invisible characters: copy it from Aspire again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The notes are longer than {limit:,} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The notes hold control characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This credential was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{credential}: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The host is another one: enter the Secret for {host} again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} credentials are called “{name}”: give an id instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No credential is called “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This credential was removed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{credential}” was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{credential}” was changed or removed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This token holds characters that no token has: it is not copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This token holds characters that cmd cannot keep in a variable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The credential was removed while its token was on the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The credential was changed while its token was on the way: get it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no valid token of “{credential}”, and by its own setting it gets none by itself: get one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A custom environment needs a base URL, such as https://api.example.com.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The base URL holds blanks, backslashes or control characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The base URL is not a valid URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The base URL must begin with https:// and name a host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>http:// would send the secret unencrypted: use https://.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The base URL must not hold a user name or a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The base URL must not hold a query or a fragment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is the web app's address, not the API's: the API is at a host ending in -api.youraspire.com.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This host has letters beyond a to z ({scripts}). Its real name is {host}: it is not Aspire's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} has Aspire's name in it but isn't Aspire's. Check the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the new Secret first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the Secret in use: paste the new one that Aspire has shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another Secret was pasted meanwhile: test that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old Secret is in use already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rotation was finished or given up meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new Secret is in use already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server refused a new token as well (401).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rate limit is reached (429): go on in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{line}” is not a scope: write a method and a controller, as in GET Branches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{controller}” is not the name of a controller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{method}” is not a method: use {methods}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a Swagger 2.0 document; OpenAPI 3.0 or 3.1 is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This document does not say that it is an OpenAPI 3 document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This API description has no paths.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API description is larger than {limit_mib} MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API description is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a web page, not an API description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not an API description: it is not an object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API description is not valid JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API description is nested too deeply to be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API description is not valid YAML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This YAML has a list or an object as a key: no API description has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This YAML contains itself: it cannot be written out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This YAML has an alias that stands for nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This YAML grows too large when its aliases are written out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a valid address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address must begin with https:// and name a host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No API description was opened for this base URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The URL of this API description had a query, which isn't kept. Open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file “{file}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is larger than {limit_mib} MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answered {status} and a web page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API's description is larger than {limit_mib} MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API description is not valid YAML in line {line}, column {column}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file “{file}” cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a GET has pages: {method} is not sent more than once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This operation has no pages: it takes neither $top and $skip nor $pageNumber.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>$skip does not go with $limit: begin at a page with $pageNumber.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page is larger than this program takes in: ask for fewer rows at a time with $top.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page of the answer is not valid JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} holds rows of another request or credential: export to another file, or start over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another export to {file} is under way: nothing was fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After {pages:,} pages the collection had not ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer names a next page on another host: it is not asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer names itself as the next page: it would not end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server sent {count:,} rows where {size:,} were asked for: it does not page this operation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server sent the same page twice: it does not page this operation, and would not end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All pages go to a file ending in {endings}, not to “{file}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written: there is no such folder, or it is one itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is a pipe or a device: all pages go to an ordinary file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rows have {count:,} columns, but a sheet of Excel has {limit:,}: choose .csv.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} must be a whole number from {lowest:,} to {highest:,} to fetch all pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} must be a whole number from {lowest} on to fetch all pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rows of a page ($top)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answered an object in place of a list of rows: there are no pages to fetch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answered something else in place of a list of rows: there are no pages to fetch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{cause} {rows:,} rows are kept in {file}: the export can be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is larger than {limit_mb} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No credential was found. Known lists: a table with the headings Description, Client ID and Secret; an .env, INI, YAML or JSON file; an export of Postman, Insomnia, Bruno or Bitwarden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds more than {limit:,} credentials.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table cannot be read: a cell is too long or not closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file looks like JSON, but cannot be read as such.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file looks like YAML, but cannot be read as such.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file's YAML grows too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not TOML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This Bitwarden export is encrypted: export it again as JSON without a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns not read: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the environment of this credential.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the environment: the list does not say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the environment: the list says {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the environment: the list says “{said}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the environment: the list names several hosts ({hosts}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disabled in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No Secret stands beside this Client ID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No Client ID stands beside this Secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {part} is a placeholder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A spreadsheet has rounded the {part} to a number: copy it from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {part} holds characters that cannot be read: save the list as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {part} cannot be read: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the {part}: {doubt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its quotes are not closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text follows its closing quote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>programs read its quotes, backslashes, # or $ differently</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it stands in the list several times, with different values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>several Secrets with different values stand beside the Client ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it may be another program's, for its name does not say “client”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not Aspire's: its name says “{vendor}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not Aspire's: it has the form of another service's key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not Aspire's: it is for {host}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is not one of Aspire's hosts: check it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing says that “{owner}” is Aspire's: check it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login from a password manager: check that it is a Client ID and its Secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Client ID looks like a user name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Secret is the same as the Client ID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No pair of the list is called “{name}” or stands there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same as at {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list has another Secret for this Client ID at {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} did not answer within {limit_s:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The compressed answer of {host} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy {proxy} asks for a user name and a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy {proxy} refused to connect to {host}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} did not accept a connection within {limit_s:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} was silent for {limit_s:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} did not answer in valid HTTP: is this the API's address?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {host} broke before the answer was complete: {received:,} bytes had come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} closed the connection without an answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} does not speak TLS as we do: no encrypted connection could be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No connection to {place} could be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} began to answer but was not done after the time limit of {limit_s:g} s: {received:,} bytes had come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} did not answer within the time limit of {limit_s:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No connection to {host} within the time limit of {limit_s:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{problem} Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{problem} It was issued by “{issuer}”. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain HTTP on this port: {host}:{port} answers without encryption. Check the port in the base URL. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TLS on this port: {host}:{port} expects an encrypted connection. Use https:// in the base URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {host} names no host: it has no subject alternative name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {host} has expired, or this computer's clock is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {host} is not valid yet, or this computer's clock is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate is not for {host}: something else answers in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {host} was revoked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {host} is not trusted by this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the proxy {proxy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of {place} cannot be looked up: it is wrong, or this computer is offline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no server at {place}: it refused the connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the proxy's address, e.g. http://proxy.example.com:8080.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy's port must be a number from 1 to 65535.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy's address must begin with http:// or https:// and name a host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave user name and password out: they would lie in a plain file. A proxy that needs them works through the system's own proxy settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy's address must end after the port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy's address must not hold blanks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's proxy setting cannot be used: it must be an http:// address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy setting could not be read: choose it again in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy in the settings cannot be used. {cause}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} rejected these credentials (or the API is not enabled for this tenant): it answered {status}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server did not take the refresh token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This looks like the web app's address, not the API's: check the base URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server redirects to {target}: redirects are not followed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server redirects elsewhere: redirects are not followed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server has a problem of its own ({status}): try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answered {status} instead of {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API's request limit is used up: try again in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API's request limit is used up: try again after {time} UTC.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API's request limit is used up: try again in {seconds:.0f} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a page of rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an API description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the API's description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answered without a token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's token is not a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's token holds blanks or control characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answered with nothing in place of a token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server answered, but not with the JSON that holds a token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body must be a JSON object of the form's fields.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field “{name}” takes the path of a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The method must be a word such as GET or POST.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header Content-Type is set by the program itself for a form with parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is not the name of a cookie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server answered {status}. {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{credential}” is read only: no {method} is sent in its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The path parameter “{name}” needs a value, and “.”, “..” or controls are none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This path would leave the credential's own host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The path holds blanks, controls, “#” or “?”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The path holds “.” or “..”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is not the name of a header: write Name: value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header {name} is set by the program itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header {name} holds characters that a header cannot have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This path makes no valid URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The credential was changed meanwhile: nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This request would go to {actual}, but the credential belongs to {expected}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a credential and an operation first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program was locked before you could confirm it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a credential first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select an operation first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another request is under way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address can be read in two ways.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address holds characters that must be percent-encoded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request's method is not valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address holds blanks, control characters or letters that are not percent-encoded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address is longer than {limit:,} characters: no server takes that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address is not a valid URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address must not hold a user name or a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>http:// would send the token unencrypted: use https://.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address must not hold a fragment (#).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The path must not hold “.” or “..”: it would call another endpoint than the one shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A header's name holds characters that are not allowed there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header {name} is set by the application: leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header {name} holds line breaks, control characters or letters beyond ASCII.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token holds blanks, control characters or letters beyond ASCII: it cannot be sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quotation in this cURL command is never closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cURL has several options that begin with --{name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cURL has no option --{name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cURL has no option -{letter}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last option of this cURL command lacks its value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The method of this cURL command cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The URL of this cURL command stands in a file, which was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cURL command has no URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no cURL command: it should begin with curl.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no call of Invoke-RestMethod.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This call of Invoke-RestMethod has no URL in plain text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The method of this call cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is only a query: choose the operation that it is for first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The URL of this request cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This path takes {methods}, not {method}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No operation of this API has the path of this request: did you mean {meant}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No operation of this API has the path of this request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no request: paste a URL, a line such as GET /Branches, or a cURL command.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This command has typographic quotation marks inside of others: put plain ones, ' and ", in their place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is too large to hold saved requests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no file of saved requests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These requests were saved by a newer version of Aspire Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file holds more than {limit:,} requests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a JSONPath: {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {file} is larger than {limit_mib} MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was not written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written: {reason}. The request was sent, and answered {status}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written: {reason}. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its name cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system did not take the entry for the sign-in: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a combination such as Ctrl+Alt+A.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a letter, a digit, Space or F1 to F24, with Ctrl, Alt or the Windows key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Ctrl, Alt or the Windows key: the key by itself is needed for typing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every program needs this combination for itself: add Alt or Shift.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program has this combination already: choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system's X11 library cannot be used for hot keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The display cannot be reached for hot keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system lets no program take keys from the others. Its own settings may start “aspire-desktop” by a key: a second start raises the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is not open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault file is damaged: its beginning is not a vault's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault file is damaged: it is cut short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault file is damaged: its header is not as it was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault was written by a newer version of Aspire Desktop. Nothing was read and nothing will be written: install that version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault file is damaged: it is not as it was written, so none of it is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault file is damaged: its header cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another Aspire Desktop has been writing for ten seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault file is an older one: {behind:,} later changes that were saved here are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of the older generations can be opened either.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The saved credentials are here, but their key is no longer in {store}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault needs its passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault's content cannot be read by this version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault's file cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is locked: unlock it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not the vault's passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault file is missing, but there was one here: something else has moved or removed it. Nothing is written until an earlier version is restored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy was not restored: the vault's files could not be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup was not restored: the vault's files could not be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault's files could not be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault's file could not be moved aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change is not saved yet: the vault's file could not be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keyring is configured to use {backend}, which cannot be loaded or does not work here. Nothing is saved: see PYTHON_KEYRING_BACKEND and keyringrc.cfg.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system has no vault that a key can be kept in, so nothing can be saved. On Linux a Secret Service such as GNOME Keyring or KeePassXC is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keyring is configured to keep nothing (its null backend), so nothing is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keyring is configured to use {backend}, which is not one of the systems' own vaults and may write plain text. It is not used, and nothing is saved: see PYTHON_KEYRING_BACKEND and keyringrc.cfg.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{store} did not give back the key that it was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{store} did not answer for {limit_s:.0f} seconds: unlock it and retry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's vault holds something else in the place of the vault's key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{store} refused access to the vault's key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of Aspire Desktop is missing, so {store} can't be reached. Install Aspire Desktop again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{store} isn't available in a session over SSH or WinRM, or in a service. Sign in to the desktop, or run the command as a scheduled task of your user, with its password saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault's key is protected in a way that this program does not use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase must have at least {limit} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup was made with another passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is too large for a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase is not the one of this backup, or the file is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is no backup of Aspire Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup is damaged: it is cut short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup is damaged: its header cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup was written by a newer version of Aspire Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup asks for more memory or time than any of ours: it is not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder for the copies does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between 1 and {limit} copies can be kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no plan for backups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be read back: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} does not hold what was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data folder {folder} is not there. Connect its drive and retry, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no vault in this folder: choose the one that the data was moved to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder that is neither the present one, nor in it, nor around it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an empty folder, or a new one: nothing there must be overwritten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder on this computer: a network drive may be gone when it is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, which says where the data folder is, cannot be read. Choose the folder.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
