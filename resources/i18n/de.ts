<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by native speakers yet. -->
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>ActivityDialog</name>
  <message>
   <source>Activity log</source>
   <translation>Aktivitätsprotokoll</translation>
  </message>
  <message>
   <source>▲ Unlock the vault to check whether the log is complete.</source>
   <translation>▲ Entsperren Sie den Tresor, um zu prüfen, ob das Protokoll vollständig ist.</translation>
  </message>
  <message>
   <source>✓ Complete: no entry is missing or changed.</source>
   <translation>✓ Vollständig: Kein Eintrag fehlt oder wurde geändert.</translation>
  </message>
  <message>
   <source>✕ Not complete:</source>
   <translation>✕ Nicht vollständig:</translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>und %Ln weiterer Fehler</numerusform>
    <numerusform>und %Ln weitere Fehler</numerusform>
   </translation>
  </message>
  <message>
   <source>Search by action, credential or date</source>
   <translation>Nach Aktion, Zugang oder Datum suchen</translation>
  </message>
  <message>
   <source>Search the activity log</source>
   <translation>Aktivitätsprotokoll durchsuchen</translation>
  </message>
  <message>
   <source>Only “{name}”</source>
   <translation>Nur „{name}“</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>Activity, newest first</source>
   <translation>Aktivität, neueste zuerst</translation>
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation>Neu &amp;laden</translation>
  </message>
  <message>
   <source>&amp;Export as CSV…</source>
   <translation>Als CSV &amp;exportieren…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln Eintrag</numerusform>
    <numerusform>%Ln Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of %Ln entries</source>
   <translation>
    <numerusform>{shown} von %Ln Eintrag</numerusform>
    <numerusform>{shown} von %Ln Einträgen</numerusform>
   </translation>
  </message>
  <message>
   <source>No entries match.</source>
   <translation>Keine passenden Einträge.</translation>
  </message>
  <message>
   <source>Show all entries</source>
   <translation>Alle Einträge anzeigen</translation>
  </message>
  <message>
   <source>Nothing is logged yet. Tokens, copies and changes will be listed here.</source>
   <translation>Noch nichts protokolliert. Tokens, Kopien und Änderungen werden hier aufgeführt.</translation>
  </message>
 </context>
 <context>
  <name>ActivityFlow</name>
  <message>
   <source>Export the activity</source>
   <translation>Aktivität exportieren</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>The activity log is not complete: {why}</source>
   <translation>Das Aktivitätsprotokoll ist nicht vollständig: {why}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries saved as {name}.</source>
   <translation>
    <numerusform>%Ln Eintrag als {name} gespeichert.</numerusform>
    <numerusform>%Ln Einträge als {name} gespeichert.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ActivityModel</name>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>Credential</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>created</source>
   <translation>angelegt</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>gelöscht</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>zurückgeholt</translation>
  </message>
  <message>
   <source>secret shown</source>
   <translation>Secret angezeigt</translation>
  </message>
  <message>
   <source>copied</source>
   <translation>kopiert</translation>
  </message>
  <message>
   <source>token issued</source>
   <translation>Token ausgestellt</translation>
  </message>
  <message>
   <source>token refreshed</source>
   <translation>Token erneuert</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>request sent</source>
   <translation>Anfrage gesendet</translation>
  </message>
  <message>
   <source>tested</source>
   <translation>getestet</translation>
  </message>
  <message>
   <source>secret rotated</source>
   <translation>Secret gewechselt</translation>
  </message>
  <message>
   <source>exported</source>
   <translation>exportiert</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importiert</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <source>unlocked</source>
   <translation>entsperrt</translation>
  </message>
  <message>
   <source>window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>Befehlszeile</translation>
  </message>
 </context>
 <context>
  <name>BackupPlanDialog</name>
  <message>
   <source>Back up</source>
   <translation>Sichern</translation>
  </message>
  <message>
   <source>Saves encrypted backups of all credentials to a folder: once, or again and again while Aspire Desktop runs. Restore one on any computer by File › Import. Without the passphrase it can't be opened.</source>
   <translation>Speichert verschlüsselte Sicherungen aller Zugänge in einen Ordner: einmal oder immer wieder, solange Aspire Desktop läuft. „Datei › Importieren“ stellt eine davon auf jedem Computer wieder her. Ohne die Passphrase lässt sie sich nicht öffnen.</translation>
  </message>
  <message>
   <source>At least 8 characters</source>
   <translation>Mindestens 8 Zeichen</translation>
  </message>
  <message>
   <source>Leave blank to keep it</source>
   <translation>Leer lassen, um sie zu behalten</translation>
  </message>
  <message>
   <source>○ No backups are scheduled.</source>
   <translation>○ Keine Sicherungen geplant.</translation>
  </message>
  <message>
   <source>○ No backup has been made yet.</source>
   <translation>○ Noch keine Sicherung erstellt.</translation>
  </message>
  <message>
   <source>✓ Last backup: {time}</source>
   <translation>✓ Letzte Sicherung: {time}</translation>
  </message>
  <message>
   <source>✓ Saved {name}.</source>
   <translation>✓ {name} gespeichert.</translation>
  </message>
  <message>
   <source>Folder for the backups</source>
   <translation>Ordner für die Sicherungen</translation>
  </message>
  <message>
   <source>Best on another disk or computer</source>
   <translation>Am besten anderes Laufwerk</translation>
  </message>
  <message>
   <source>&amp;Browse…</source>
   <translation>&amp;Durchsuchen…</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Häufigkeit</translation>
  </message>
  <message>
   <source>Number of backups kept</source>
   <translation>Anzahl aufbewahrter Sicherungen</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Repeat passphrase</source>
   <translation>Passphrase wiederholen</translation>
  </message>
  <message>
   <source>Once, now</source>
   <translation>Einmal, jetzt</translation>
  </message>
  <message>
   <source>&amp;Back up</source>
   <translation>&amp;Sichern</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>Sp&amp;eichern</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Jeden Tag</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Jede Woche</translation>
  </message>
  <message>
   <source>Every 30 days</source>
   <translation>Alle 30 Tage</translation>
  </message>
  <message>
   <source>S&amp;top backups</source>
   <translation>Sicherungen &amp;beenden</translation>
  </message>
  <message>
   <source>Back up &amp;now</source>
   <translation>&amp;Jetzt sichern</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Ordner</translation>
  </message>
  <message>
   <source>How &amp;often</source>
   <translation>&amp;Häufigkeit</translation>
  </message>
  <message>
   <source>Backups &amp;kept</source>
   <translation>&amp;Aufbewahren</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Passphrase</translation>
  </message>
  <message>
   <source>Repeat passp&amp;hrase</source>
   <translation>Passphrase &amp;wiederholen</translation>
  </message>
  <message>
   <source>Enter the folder for the backups.</source>
   <translation>Geben Sie den Ordner für die Sicherungen ein.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
  </message>
  <message>
   <source>Enter a passphrase. The backups are opened with it.</source>
   <translation>Geben Sie eine Passphrase ein. Damit werden die Sicherungen geöffnet.</translation>
  </message>
 </context>
 <context>
  <name>BackupPlanFlow</name>
  <message>
   <source>The scheduled backup was not made: {problem}</source>
   <translation>Die geplante Sicherung wurde nicht erstellt: {problem}</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>Sichern…</translation>
  </message>
 </context>
 <context>
  <name>BodyFileFlow</name>
  <message>
   <source>Put a file into {field}</source>
   <translation>Datei in {field} einfügen</translation>
  </message>
  <message>
   <source>{name} was not inserted: another operation is selected now.</source>
   <translation>{name} wurde nicht eingefügt: Jetzt ist eine andere Operation ausgewählt.</translation>
  </message>
 </context>
 <context>
  <name>BodyForm</name>
  <message>
   <source>Request body, by its fields</source>
   <translation>Body der Anfrage, nach Feldern</translation>
  </message>
  <message>
   <source>The API description names no fields of this body. JSON takes any.</source>
   <translation>Die API-Beschreibung nennt keine Felder dieses Bodys. Als JSON ist jedes möglich.</translation>
  </message>
  <message>
   <source>&amp;Add an item	Ins</source>
   <translation>&amp;Eintrag hinzufügen	Einfg</translation>
  </message>
  <message>
   <source>&amp;Remove	Del</source>
   <translation>Ent&amp;fernen	Entf</translation>
  </message>
  <message>
   <source>Set to &amp;null</source>
   <translation>Auf &amp;null setzen</translation>
  </message>
  <message>
   <source>Insert a &amp;file as base64…</source>
   <translation>&amp;Datei als Base64 einfügen…</translation>
  </message>
  <message>
   <source>Begin as {name}</source>
   <translation>Als {name} beginnen</translation>
  </message>
  <message>
   <source>&amp;Expand all</source>
   <translation>Alle &amp;aufklappen</translation>
  </message>
 </context>
 <context>
  <name>BodyModel</name>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>changed · {kind}</source>
   <translation>geändert · {kind}</translation>
  </message>
 </context>
 <context>
  <name>BodyNode</name>
  <message>
   <source>list of {type}</source>
   <translation>Liste von {type}</translation>
  </message>
  <message>
   <source>or null</source>
   <translation>oder null</translation>
  </message>
  <message>
   <source>at most {count}</source>
   <translation>höchstens {count}</translation>
  </message>
  <message>
   <source>deprecated</source>
   <translation>veraltet</translation>
  </message>
 </context>
 <context>
  <name>BodyPanel</name>
  <message>
   <source>Request body, as text</source>
   <translation>Body der Anfrage, als Text</translation>
  </message>
  <message>
   <source>Request body, the path of a file</source>
   <translation>Body der Anfrage, Pfad einer Datei</translation>
  </message>
 </context>
 <context>
  <name>BodyRemarks</name>
  <message>
   <source>line {line}: hidden characters: {text}</source>
   <translation>Zeile {line}: verborgene Zeichen: {text}</translation>
  </message>
  <message>
   <source>✓ fits the schema</source>
   <translation>✓ entspricht dem Schema</translation>
  </message>
  <message numerus="yes">
   <source>%Ln required fields missing</source>
   <translation>
    <numerusform>%Ln Pflichtfeld fehlt</numerusform>
    <numerusform>%Ln Pflichtfelder fehlen</numerusform>
   </translation>
  </message>
  <message>
   <source>line {line}: {where}{message}{more}</source>
   <translation>Zeile {line}: {where}{message}{more}</translation>
  </message>
  <message>
   <source> (+{count} more)</source>
   <translation> (+{count} weitere)</translation>
  </message>
  <message>
   <source>the server about {name}: {said}</source>
   <translation>der Server zu {name}: {said}</translation>
  </message>
  <message>
   <source>line {line}: not JSON: {said}</source>
   <translation>Zeile {line}: kein JSON: {said}</translation>
  </message>
 </context>
 <context>
  <name>BodyTools</name>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>The body by its fields</source>
   <translation>Der Body nach Feldern</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>The body as JSON</source>
   <translation>Der Body als JSON</translation>
  </message>
  <message>
   <source>Media type of the body</source>
   <translation>Medientyp des Bodys</translation>
  </message>
  <message>
   <source>Alternative of the body</source>
   <translation>Alternative des Bodys</translation>
  </message>
  <message>
   <source>Begin the body as another of its alternatives</source>
   <translation>Body mit einer anderen Alternative beginnen</translation>
  </message>
  <message>
   <source>Load current values…</source>
   <translation>Aktuelle Werte laden…</translation>
  </message>
  <message>
   <source>Fill in what Aspire holds now</source>
   <translation>Eintragen, was Aspire jetzt enthält</translation>
  </message>
  <message>
   <source>Insert file…</source>
   <translation>Datei einfügen…</translation>
  </message>
  <message>
   <source>Put a file into the body, in base64</source>
   <translation>Eine Datei als Base64 in den Body einfügen</translation>
  </message>
 </context>
 <context>
  <name>BulkDialog</name>
  <message>
   <source>Refresh tokens</source>
   <translation>Tokens erneuern</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>What could not be refreshed, and why</source>
   <translation>Was nicht erneuert werden konnte, und warum</translation>
  </message>
  <message>
   <source>&amp;Retry failed</source>
   <translation>&amp;Fehlgeschlagene wiederholen</translation>
  </message>
  <message>
   <source>Refresh again the tokens that failed</source>
   <translation>Die fehlgeschlagenen Tokens noch einmal erneuern</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel what is waiting</source>
   <translation>Abbrechen, was noch wartet</translation>
  </message>
  <message>
   <source>{done} of {total}: {good} refreshed, {bad} not.</source>
   <translation>{done} von {total}: {good} erneuert, {bad} nicht.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>BulkFlow</name>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Löschen</translation>
  </message>
  <message>
   <source>Delete credentials</source>
   <translation>Zugänge löschen</translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln credentials?</source>
   <translation>
    <numerusform>%Ln Zugang löschen?</numerusform>
    <numerusform>%Ln Zugänge löschen?</numerusform>
   </translation>
  </message>
  <message>
   <source>{kinds}: {names}</source>
   <translation>{kinds}: {names}</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Schlagwort hinzufügen</translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation>Schlagwort entfernen</translation>
  </message>
  <message numerus="yes">
   <source>Tag of %Ln credentials:</source>
   <translation>
    <numerusform>Schlagwort für %Ln Zugang:</numerusform>
    <numerusform>Schlagwort für %Ln Zugänge:</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CaptureFlow</name>
  <message>
   <source>This system has no way to do so.</source>
   <translation>Dieses System bietet dafür keine Möglichkeit.</translation>
  </message>
  <message>
   <source>Windows refused: screenshots still show this window.</source>
   <translation>Windows hat abgelehnt: Bildschirmfotos zeigen dieses Fenster weiterhin.</translation>
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <source>Joined by “{word}”: switch between “and” and “or”</source>
   <translation>Verknüpft mit „{word}“: zwischen „and“ und „or“ wechseln</translation>
  </message>
  <message>
   <source>Drag it, or press Alt+Left or Alt+Right, to move it.</source>
   <translation>Zum Verschieben ziehen oder Alt+Links oder Alt+Rechts drücken.</translation>
  </message>
  <message>
   <source>{part} (not finished)</source>
   <translation>{part} (unvollständig)</translation>
  </message>
  <message>
   <source>{part} (unknown field)</source>
   <translation>{part} (unbekanntes Feld)</translation>
  </message>
  <message>
   <source>{part} (check it)</source>
   <translation>{part} (prüfen)</translation>
  </message>
 </context>
 <context>
  <name>ClaimsCard</name>
  <message>
   <source>Token claims, not verified</source>
   <translation>Token-Claims, nicht überprüft</translation>
  </message>
  <message>
   <source>Close the claims (Esc)</source>
   <translation>Claims schließen (Esc)</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Claim</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
 </context>
 <context>
  <name>CodeFlow</name>
  <message>
   <source>The code was copied, without the token.</source>
   <translation>Der Code wurde kopiert, ohne das Token.</translation>
  </message>
  <message>
   <source>Code with the token</source>
   <translation>Code mit dem Token</translation>
  </message>
 </context>
 <context>
  <name>CodePanel</name>
  <message>
   <source>Language of the code</source>
   <translation>Sprache des Codes</translation>
  </message>
  <message>
   <source>Copy with the token</source>
   <translation>Mit Token kopieren</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Code kopieren</translation>
  </message>
  <message>
   <source>The request as code</source>
   <translation>Die Anfrage als Code</translation>
  </message>
  <message>
   <source>what is filled in cannot be sent yet</source>
   <translation>die Eingaben können noch nicht gesendet werden</translation>
  </message>
  <message>
   <source>reads the token from ASPIRE_TOKEN</source>
   <translation>liest das Token aus ASPIRE_TOKEN</translation>
  </message>
 </context>
 <context>
  <name>ColumnsDialog</name>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Search columns</source>
   <translation>Spalten suchen</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Select all that are listed</source>
   <translation>Alle aufgelisteten auswählen</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Clear all that are listed</source>
   <translation>Auswahl aller aufgelisteten aufheben</translation>
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message>
   <source>Compare two responses</source>
   <translation>Zwei Antworten vergleichen</translation>
  </message>
  <message>
   <source>The earlier response</source>
   <translation>Die frühere Antwort</translation>
  </message>
  <message>
   <source>{place} · {credential} · now {time}, compared with the response of</source>
   <translation>{place} · {credential} · jetzt {time}, verglichen mit der Antwort von</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Wird verglichen…</translation>
  </message>
  <message>
   <source>rows matched by their places</source>
   <translation>Zeilen nach ihrer Position zugeordnet</translation>
  </message>
  <message>
   <source>rows matched by {field}</source>
   <translation>Zeilen nach {field} zugeordnet</translation>
  </message>
  <message>
   <source>Only JSON is compared value by value; both texts are shown.</source>
   <translation>Nur JSON wird Wert für Wert verglichen; beide Texte werden gezeigt.</translation>
  </message>
  <message>
   <source>The first {count} differences</source>
   <translation>Die ersten {count} Unterschiede</translation>
  </message>
  <message numerus="yes">
   <source>%Ln differences</source>
   <translation>
    <numerusform>%Ln Unterschied</numerusform>
    <numerusform>%Ln Unterschiede</numerusform>
   </translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Kein Unterschied</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Earlier response</source>
   <translation>Frühere Antwort</translation>
  </message>
  <message>
   <source>Response shown</source>
   <translation>Gezeigte Antwort</translation>
  </message>
  <message>
   <source>Not in the earlier response.</source>
   <translation>Nicht in der früheren Antwort.</translation>
  </message>
  <message>
   <source>Not in the response shown.</source>
   <translation>Nicht in der gezeigten Antwort.</translation>
  </message>
 </context>
 <context>
  <name>Conditions</name>
  <message>
   <source>+ Condition</source>
   <translation>+ Bedingung</translation>
  </message>
  <message>
   <source>Add a condition to the filter</source>
   <translation>Bedingung zum Filter hinzufügen</translation>
  </message>
  <message>
   <source>Remove the condition (Delete)</source>
   <translation>Bedingung entfernen (Entf)</translation>
  </message>
  <message>
   <source>This filter has too many conditions to show one by one.</source>
   <translation>Dieser Filter hat zu viele Bedingungen, um sie einzeln anzuzeigen.</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Bedingung</translation>
  </message>
  <message>
   <source>{field} {comparison}</source>
   <translation>{field} {comparison}</translation>
  </message>
  <message>
   <source>{field} {comparison} {value}</source>
   <translation>{field} {comparison} {value}</translation>
  </message>
 </context>
 <context>
  <name>CopiesDialog</name>
  <message>
   <source>Earlier versions of the vault file</source>
   <translation>Frühere Versionen der Tresordatei</translation>
  </message>
  <message>
   <source>The three versions before the last changes are kept. Restoring one replaces the vault file. The current file is kept first and appears in this list, so you can undo this.</source>
   <translation>Die drei Versionen vor den letzten Änderungen werden aufbewahrt. Beim Wiederherstellen ersetzt eine davon die Tresordatei. Die jetzige Datei wird vorher beiseitegelegt und erscheint in dieser Liste, der Schritt lässt sich also rückgängig machen.</translation>
  </message>
  <message>
   <source>Vault passphrase</source>
   <translation>Tresor-Passphrase</translation>
  </message>
  <message>
   <source>Vault passphrase, to read the earlier versions</source>
   <translation>Tresor-Passphrase, um die früheren Versionen zu lesen</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>Ö&amp;ffnen</translation>
  </message>
  <message>
   <source>Read the earlier versions</source>
   <translation>Die früheren Versionen lesen</translation>
  </message>
  <message>
   <source>Reading the earlier versions…</source>
   <translation>Frühere Versionen werden gelesen…</translation>
  </message>
  <message>
   <source>Earlier versions, newest first</source>
   <translation>Frühere Versionen, neueste zuerst</translation>
  </message>
  <message>
   <source>&amp;Restore this version</source>
   <translation>Diese Version &amp;wiederherstellen</translation>
  </message>
  <message>
   <source>Credentials in it: {names}</source>
   <translation>Zugänge darin: {names}</translation>
  </message>
  <message>
   <source>Select the version that has what you need.</source>
   <translation>Wählen Sie die Version, die enthält, was Sie brauchen.</translation>
  </message>
  <message>
   <source>There is no earlier version yet. Each change keeps one.</source>
   <translation>Es gibt noch keine frühere Version. Jede Änderung bewahrt eine auf.</translation>
  </message>
 </context>
 <context>
  <name>CopiesModel</name>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Credentials in it</source>
   <translation>Zugänge darin</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Can it be opened?</source>
   <translation>Lässt sie sich öffnen?</translation>
  </message>
  <message>
   <source>✓ yes</source>
   <translation>✓ ja</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
 </context>
 <context>
  <name>CopyFlow</name>
  <message>
   <source>{what} copied.</source>
   <translation>{what} kopiert.</translation>
  </message>
  <message>
   <source>“{name}” has no token to copy. Get one first.</source>
   <translation>„{name}“ hat kein Token zum Kopieren. Holen Sie zuerst eins.</translation>
  </message>
  <message>
   <source>The pasted Secret</source>
   <translation>Das eingefügte Secret</translation>
  </message>
  <message>
   <source>Refresh and copy</source>
   <translation>Erneuern und kopieren</translation>
  </message>
  <message>
   <source>Copy it all the same</source>
   <translation>Trotzdem kopieren</translation>
  </message>
  <message>
   <source>Expired token</source>
   <translation>Abgelaufenes Token</translation>
  </message>
  <message>
   <source>The token of “{name}” has expired or was refused.</source>
   <translation>Das Token von „{name}“ ist abgelaufen oder wurde abgelehnt.</translation>
  </message>
  <message>
   <source>This token has expired and will be rejected (401). Refresh it first?</source>
   <translation>Dieses Token ist abgelaufen und wird abgelehnt (401). Zuerst erneuern?</translation>
  </message>
 </context>
 <context>
  <name>CopyTokenButton</name>
  <message>
   <source>Copy token</source>
   <translation>Token kopieren</translation>
  </message>
  <message>
   <source>Copy the token</source>
   <translation>Das Token kopieren</translation>
  </message>
  <message>
   <source>Copy the token, without quotes (Ctrl+Shift+C)</source>
   <translation>Das Token kopieren, ohne Anführungszeichen (Strg+Umschalt+C)</translation>
  </message>
  <message>
   <source>Copy again as {form}</source>
   <translation>Noch einmal als {form} kopieren</translation>
  </message>
  <message>
   <source>Copy “Bearer ” and token</source>
   <translation>„Bearer “ und Token kopieren</translation>
  </message>
  <message>
   <source>Copy refresh token</source>
   <translation>Refresh-Token kopieren</translation>
  </message>
  <message>
   <source>Copy as {form}</source>
   <translation>Als {form} kopieren</translation>
  </message>
 </context>
 <context>
  <name>CredentialDelegate</name>
  <message>
   <source>read only</source>
   <translation>nur lesen</translation>
  </message>
  <message>
   <source>used {when}</source>
   <translation>zul. {when}</translation>
  </message>
 </context>
 <context>
  <name>CredentialDialog</name>
  <message>
   <source>Edit credential</source>
   <translation>Zugang bearbeiten</translation>
  </message>
  <message>
   <source>New credential</source>
   <translation>Neuer Zugang</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Testen</translation>
  </message>
 </context>
 <context>
  <name>CredentialExportDialog</name>
  <message>
   <source>Export credentials</source>
   <translation>Zugänge exportieren</translation>
  </message>
  <message>
   <source>Which credentials</source>
   <translation>Welche Zugänge</translation>
  </message>
  <message>
   <source>As</source>
   <translation>Als</translation>
  </message>
  <message>
   <source>Encrypted backup, with Secrets</source>
   <translation>Verschlüsselte Sicherung, mit Secrets</translation>
  </message>
  <message>
   <source>List without Secrets (CSV)</source>
   <translation>Liste ohne Secrets (CSV)</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>&amp;Browse…</source>
   <translation>Du&amp;rchsuchen…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>At least 8 characters</source>
   <translation>Mindestens 8 Zeichen</translation>
  </message>
  <message>
   <source>Repeat passphrase</source>
   <translation>Passphrase wiederholen</translation>
  </message>
  <message>
   <source>&amp;Export</source>
   <translation>&amp;Exportieren</translation>
  </message>
  <message>
   <source>&amp;Credentials</source>
   <translation>&amp;Zugänge</translation>
  </message>
  <message>
   <source>&amp;As</source>
   <translation>&amp;Als</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Passphrase</translation>
  </message>
  <message>
   <source>&amp;Repeat passphrase</source>
   <translation>Passphrase &amp;wiederholen</translation>
  </message>
  <message>
   <source>The file holds the Secrets, encrypted. It opens on any computer with the passphrase. Without the passphrase nobody can open it, not even you.</source>
   <translation>Die Datei enthält die Secrets verschlüsselt. Mit der Passphrase öffnet sie sich auf jedem Computer. Ohne die Passphrase kann sie niemand öffnen, auch Sie nicht.</translation>
  </message>
  <message>
   <source>Names, Client IDs, environments and tags, readable by anyone who has the file.</source>
   <translation>Namen, Client-IDs, Umgebungen und Schlagwörter, lesbar für jeden, der die Datei hat.</translation>
  </message>
  <message>
   <source>Enter the whole path of the file, or choose it by Browse.</source>
   <translation>Geben Sie den ganzen Pfad der Datei ein oder wählen Sie sie mit „Durchsuchen“.</translation>
  </message>
  <message>
   <source>{name} must end with {suffix}.</source>
   <translation>{name} muss auf {suffix} enden.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
  </message>
  <message>
   <source>{name} exists. Press Export again to replace it.</source>
   <translation>{name} gibt es schon. Drücken Sie noch einmal „Exportieren“, um die Datei zu ersetzen.</translation>
  </message>
 </context>
 <context>
  <name>CredentialExportFlow</name>
  <message>
   <source>There are no credentials to export yet.</source>
   <translation>Es gibt noch keine Zugänge zum Exportieren.</translation>
  </message>
  <message numerus="yes">
   <source>All (%Ln)</source>
   <translation>
    <numerusform>Alle (%Ln)</numerusform>
    <numerusform>Alle (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Selected (%Ln)</source>
   <translation>
    <numerusform>Ausgewählte (%Ln)</numerusform>
    <numerusform>Ausgewählte (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials written to {name}.</source>
   <translation>
    <numerusform>%Ln Zugang in {name} geschrieben.</numerusform>
    <numerusform>%Ln Zugänge in {name} geschrieben.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialFlow</name>
  <message>
   <source>“{name}” was not saved: {said}</source>
   <translation>„{name}“ wurde nicht gespeichert: {said}</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>„{name}“</translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials</source>
   <translation>
    <numerusform>%Ln Zugang</numerusform>
    <numerusform>%Ln Zugänge</numerusform>
   </translation>
  </message>
  <message>
   <source>Deleted: {name}. Until the program is locked or ends, this can be undone.</source>
   <translation>Gelöscht: {name}. Das lässt sich rückgängig machen, bis das Programm gesperrt oder beendet wird.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Used in {names}: in Aspire the credential still exists, and they go on.</source>
   <translation>Verwendet in {names}: In Aspire gibt es den Zugang weiterhin, und dort läuft alles weiter.</translation>
  </message>
 </context>
 <context>
  <name>CredentialForm</name>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Show the secret for 30 seconds</source>
   <translation>Secret 30 Sekunden lang anzeigen</translation>
  </message>
  <message>
   <source>What it is for, as in Aspire</source>
   <translation>Zweck, wie in Aspire</translation>
  </message>
  <message>
   <source>Example: payroll, invoices</source>
   <translation>Beispiel: Lohnabrechnung, Rechnungen</translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours without use</source>
   <translation>
    <numerusform>%Ln Stunde ohne Nutzung</numerusform>
    <numerusform>%Ln Stunden ohne Nutzung</numerusform>
   </translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message numerus="yes">
   <source>%Ln days without use</source>
   <translation>
    <numerusform>%Ln Tag ohne Nutzung</numerusform>
    <numerusform>%Ln Tage ohne Nutzung</numerusform>
   </translation>
  </message>
  <message>
   <source>Paste Client ID and Secret</source>
   <translation>Client-ID und Secret einfügen</translation>
  </message>
  <message>
   <source>&amp;Client ID</source>
   <translation>&amp;Client-ID</translation>
  </message>
  <message>
   <source>Sec&amp;ret</source>
   <translation>Sec&amp;ret</translation>
  </message>
  <message>
   <source>Name it</source>
   <translation>Benennen</translation>
  </message>
  <message>
   <source>&amp;Description</source>
   <translation>&amp;Beschreibung</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <source>&amp;Environment</source>
   <translation>&amp;Umgebung</translation>
  </message>
  <message>
   <source>&amp;Base URL</source>
   <translation>Basis-UR&amp;L</translation>
  </message>
  <message>
   <source>Scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <source>Sc&amp;opes</source>
   <translation>Sc&amp;opes</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>&amp;Erneuern</translation>
  </message>
  <message>
   <source>Sto&amp;p after</source>
   <translation>Stopp n&amp;ach</translation>
  </message>
  <message>
   <source>Writes</source>
   <translation>Schreibzugriffe</translation>
  </message>
  <message>
   <source>Tags and notes</source>
   <translation>Schlagwörter und Notizen</translation>
  </message>
  <message>
   <source>T&amp;ags</source>
   <translation>Schla&amp;gwörter</translation>
  </message>
  <message>
   <source>&amp;Notes</source>
   <translation>&amp;Notizen</translation>
  </message>
  <message>
   <source>Client ID and Secret filled in</source>
   <translation>Client-ID und Secret eingetragen</translation>
  </message>
  <message>
   <source>Client ID filled in. Copy and paste the Secret next.</source>
   <translation>Client-ID eingetragen. Kopieren Sie nun das Secret und fügen Sie es ein.</translation>
  </message>
  <message>
   <source>Client ID filled in</source>
   <translation>Client-ID eingetragen</translation>
  </message>
  <message>
   <source>Secret filled in. Copy and paste the Client ID next.</source>
   <translation>Secret eingetragen. Kopieren Sie nun die Client-ID und fügen Sie sie ein.</translation>
  </message>
  <message>
   <source>Secret filled in</source>
   <translation>Secret eingetragen</translation>
  </message>
  <message>
   <source>There is no text on the clipboard.</source>
   <translation>Die Zwischenablage enthält keinen Text.</translation>
  </message>
  <message>
   <source>This text is too long. Copy only the Client ID and the Secret.</source>
   <translation>Dieser Text ist zu lang. Kopieren Sie nur Client-ID und Secret.</translation>
  </message>
  <message>
   <source>No “Client ID” or “Secret” label found. Paste each value into its field below.</source>
   <translation>Keine Bezeichnung „Client ID“ oder „Secret“ gefunden. Fügen Sie jeden Wert unten in sein Feld ein.</translation>
  </message>
  <message>
   <source>Leave blank to keep the saved one</source>
   <translation>Leer lassen, um das gespeicherte zu behalten</translation>
  </message>
  <message>
   <source>Enter the Secret for this host</source>
   <translation>Geben Sie das Secret für diesen Host ein</translation>
  </message>
  <message>
   <source>Enter a name for this credential</source>
   <translation>Geben Sie einen Namen für diesen Zugang ein</translation>
  </message>
  <message>
   <source>Client ID and Secret look swapped: what is saved as the Client ID is shown.</source>
   <translation>Client-ID und Secret sind anscheinend vertauscht: Was als Client-ID gespeichert ist, wird angezeigt.</translation>
  </message>
 </context>
 <context>
  <name>CredentialModel</name>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client-ID</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <source>Scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Ablauf</translation>
  </message>
  <message>
   <source>full access</source>
   <translation>Vollzugriff</translation>
  </message>
  <message>
   <source>scopes not recorded</source>
   <translation>Scopes nicht erfasst</translation>
  </message>
  <message numerus="yes">
   <source>%Ln scopes</source>
   <translation>
    <numerusform>%Ln Scope</numerusform>
    <numerusform>%Ln Scopes</numerusform>
   </translation>
  </message>
  <message>
   <source>locked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <source>client ID {id}, {scopes}</source>
   <translation>Client-ID {id}, {scopes}</translation>
  </message>
  <message>
   <source>Last used {when}</source>
   <translation>Zuletzt verwendet {when}</translation>
  </message>
  <message>
   <source>read only</source>
   <translation>nur lesen</translation>
  </message>
  <message>
   <source>tags {tags}</source>
   <translation>Schlagwörter {tags}</translation>
  </message>
  <message>
   <source>last used {when}</source>
   <translation>zuletzt verwendet {when}</translation>
  </message>
  <message>
   <source>{kind}, token: {word}</source>
   <translation>{kind}, Token: {word}</translation>
  </message>
  <message>
   <source>{kind}, token: {word}, {time} left</source>
   <translation>{kind}, Token: {word}, noch {time}</translation>
  </message>
 </context>
 <context>
  <name>CredentialPanel</name>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>New credential (Ctrl+N)</source>
   <translation>Neuer Zugang (Strg+N)</translation>
  </message>
  <message>
   <source>Search credentials</source>
   <translation>Zugänge suchen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Zugänge</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit this credential</source>
   <translation>Diesen Zugang bearbeiten</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Duplicate this credential</source>
   <translation>Diesen Zugang duplizieren</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete this credential; it can be undone</source>
   <translation>Diesen Zugang löschen; lässt sich rückgängig machen</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>No credentials match the search.</source>
   <translation>Kein Zugang passt zur Suche.</translation>
  </message>
 </context>
 <context>
  <name>CredentialRows</name>
  <message>
   <source>pinned, {row}</source>
   <translation>angeheftet, {row}</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>geschlossen</translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials</source>
   <translation>
    <numerusform>%Ln Zugang</numerusform>
    <numerusform>%Ln Zugänge</numerusform>
   </translation>
  </message>
  <message>
   <source>Group {name}, {many}, {state}</source>
   <translation>Gruppe {name}, {many}, {state}</translation>
  </message>
  <message>
   <source>no tag</source>
   <translation>kein Schlagwort</translation>
  </message>
 </context>
 <context>
  <name>CredentialTestDialog</name>
  <message>
   <source>Test credential</source>
   <translation>Zugang testen</translation>
  </message>
 </context>
 <context>
  <name>CredentialTestFlow</name>
  <message>
   <source>The test was canceled.</source>
   <translation>Der Test wurde abgebrochen.</translation>
  </message>
 </context>
 <context>
  <name>CredentialTestView</name>
  <message>
   <source>Not tested yet. You can still save.</source>
   <translation>Noch nicht getestet. Sie können trotzdem speichern.</translation>
  </message>
  <message>
   <source>Testing {host}…</source>
   <translation>{host} wird getestet…</translation>
  </message>
  <message>
   <source>Changed since the last test. Test again.</source>
   <translation>Seit dem letzten Test geändert. Testen Sie noch einmal.</translation>
  </message>
  <message>
   <source>&amp;Test</source>
   <translation>&amp;Testen</translation>
  </message>
  <message>
   <source>Test the credential: get a token and read once. Nothing is changed in Aspire.</source>
   <translation>Zugang testen: Token holen und einmal lesen. In Aspire wird nichts geändert.</translation>
  </message>
  <message>
   <source>Cancel test</source>
   <translation>Test abbrechen</translation>
  </message>
  <message>
   <source>Cancel the test</source>
   <translation>Den Test abbrechen</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Open the guide where it explains this</source>
   <translation>Die Anleitung an der Stelle öffnen, die das erklärt</translation>
  </message>
  <message>
   <source>Copy result</source>
   <translation>Ergebnis kopieren</translation>
  </message>
  <message>
   <source>Copy the result as text, without anything secret</source>
   <translation>Das Ergebnis als Text kopieren, ohne etwas Geheimes</translation>
  </message>
 </context>
 <context>
  <name>Credentials</name>
  <message>
   <source>“{gone}” is no longer in the vault. “{chosen}” is selected now.</source>
   <translation>„{gone}“ ist nicht mehr im Tresor. Jetzt ist „{chosen}“ ausgewählt.</translation>
  </message>
 </context>
 <context>
  <name>CredentialsPresenter</name>
  <message>
   <source>copy</source>
   <comment>a noun</comment>
   <translation>Kopie</translation>
  </message>
 </context>
 <context>
  <name>DateEditor</name>
  <message>
   <source>Pick from a calendar (Alt+Down)</source>
   <translation>Im Kalender wählen (Alt+Pfeil nach unten)</translation>
  </message>
 </context>
 <context>
  <name>DatePicker</name>
  <message>
   <source>Local time</source>
   <translation>Ortszeit</translation>
  </message>
 </context>
 <context>
  <name>DescriptionPresenter</name>
  <message>
   <source>downloading…</source>
   <translation>wird geladen…</translation>
  </message>
  <message>
   <source>{source} · asking the server…</source>
   <translation>{source} · Server wird gefragt…</translation>
  </message>
  <message>
   <source>{source} · offline</source>
   <translation>{source} · offline</translation>
  </message>
  <message>
   <source>no API description</source>
   <translation>keine API-Beschreibung</translation>
  </message>
  <message>
   <source>from the server</source>
   <translation>vom Server</translation>
  </message>
  <message>
   <source>saved copy</source>
   <translation>gespeicherte Kopie</translation>
  </message>
  <message>
   <source>from a file</source>
   <translation>aus einer Datei</translation>
  </message>
  <message>
   <source>from a URL</source>
   <translation>von einer URL</translation>
  </message>
  <message>
   <source>built-in list</source>
   <translation>eingebaute Liste</translation>
  </message>
  <message numerus="yes">
   <source>%Ln operations, {source} · {left_out} left out</source>
   <translation>
    <numerusform>%Ln Operation, {source} · {left_out} ausgelassen</numerusform>
    <numerusform>%Ln Operationen, {source} · {left_out} ausgelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln operations, {source}</source>
   <translation>
    <numerusform>%Ln Operation, {source}</numerusform>
    <numerusform>%Ln Operationen, {source}</numerusform>
   </translation>
  </message>
  <message>
   <source>Served at {server}</source>
   <translation>Bereitgestellt auf {server}</translation>
  </message>
  <message>
   <source>Left out:</source>
   <translation>Ausgelassen:</translation>
  </message>
 </context>
 <context>
  <name>DesktopFlow</name>
  <message>
   <source>This credential isn't in the list. No token was copied.</source>
   <translation>Dieser Zugang ist nicht in der Liste. Kein Token wurde kopiert.</translation>
  </message>
  <message>
   <source>&amp;Quit without saving</source>
   <translation>&amp;Ohne Speichern beenden</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <source>Changed credentials are in memory only. They are lost when the program ends.</source>
   <translation>Geänderte Zugänge liegen nur im Arbeitsspeicher. Sie gehen verloren, wenn das Programm endet.</translation>
  </message>
  <message>
   <source>File › Export saves them in an encrypted file.</source>
   <translation>Datei › Exportieren speichert sie in einer verschlüsselten Datei.</translation>
  </message>
  <message>
   <source>Aspire Desktop goes on in the tray</source>
   <translation>Aspire Desktop läuft im Infobereich weiter</translation>
  </message>
  <message>
   <source>File › Quit ends it. The settings say what closing the window means.</source>
   <translation>„Datei › Beenden“ beendet es. In den Einstellungen steht, was das Schließen des Fensters bewirkt.</translation>
  </message>
  <message>
   <source>This system has no tray: closing the window ends the program.</source>
   <translation>Dieses System hat keinen Infobereich: Das Schließen des Fensters beendet das Programm.</translation>
  </message>
  <message>
   <source>A demo is not started at sign-in.</source>
   <translation>Eine Demo wird nicht bei der Anmeldung gestartet.</translation>
  </message>
 </context>
 <context>
  <name>DiagnosticsFlow</name>
  <message>
   <source>Diagnostics copied.</source>
   <translation>Diagnosedaten kopiert.</translation>
  </message>
  <message>
   <source>Versions, vault state and timings, in English for whoever helps you. No secrets, queries or response bodies.</source>
   <translation>Versionen, Zustand des Tresors und Zeiten, auf Englisch für alle, die Ihnen helfen. Keine Secrets, Abfragen oder Antworten.</translation>
  </message>
 </context>
 <context>
  <name>DraftFlow</name>
  <message numerus="yes">
   <source>{said} And %Ln more.</source>
   <translation>
    <numerusform>{said} Und %Ln weiteres.</numerusform>
    <numerusform>{said} Und %Ln weitere.</numerusform>
   </translation>
  </message>
  <message>
   <source>Send as it is</source>
   <translation>So senden</translation>
  </message>
  <message>
   <source>Not sent: {request} as “{name}”. {said}</source>
   <translation>Nicht gesendet: {request} als „{name}“. {said}</translation>
  </message>
  <message>
   <source>What you typed was replaced by the example.</source>
   <translation>Ihre Eingaben wurden durch das Beispiel ersetzt.</translation>
  </message>
  <message>
   <source>The form was cleared.</source>
   <translation>Das Formular wurde geleert.</translation>
  </message>
  <message>
   <source>What you typed was replaced by the request you opened.</source>
   <translation>Ihre Eingaben wurden durch die geöffnete Anfrage ersetzt.</translation>
  </message>
  <message>
   <source>What you typed was replaced by the clipboard.</source>
   <translation>Ihre Eingaben wurden durch die Zwischenablage ersetzt.</translation>
  </message>
  <message>
   <source>What you typed was replaced by the row.</source>
   <translation>Ihre Eingaben wurden durch die Zeile ersetzt.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>Editors</name>
  <message>
   <source>default {value}</source>
   <translation>Standard {value}</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>ganze Zahl</translation>
  </message>
  <message>
   <source>number</source>
   <translation>Zahl</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <source>From Aspire to a token in four steps</source>
   <translation>Von Aspire zum Token in vier Schritten</translation>
  </message>
  <message>
   <source>New credential</source>
   <translation>Neuer Zugang</translation>
  </message>
  <message>
   <source>New credential (Ctrl+N)</source>
   <translation>Neuer Zugang (Strg+N)</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>Liste importieren…</translation>
  </message>
  <message>
   <source>Import credentials from CSV, .env, Postman or Insomnia</source>
   <translation>Zugänge aus CSV, .env, Postman oder Insomnia importieren</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Sicherung wiederherstellen…</translation>
  </message>
  <message>
   <source>Import the credentials of an Aspire Desktop backup file</source>
   <translation>Die Zugänge einer Sicherungsdatei von Aspire Desktop importieren</translation>
  </message>
  <message>
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
  <message>
   <source>Open a second window on a demo server with made-up data</source>
   <translation>Zweites Fenster mit erfundenen Daten auf einem Demo-Server öffnen</translation>
  </message>
 </context>
 <context>
  <name>EntryDialog</name>
  <message>
   <source>Line {line} has hidden characters: {text}</source>
   <translation>Zeile {line} enthält verborgene Zeichen: {text}</translation>
  </message>
 </context>
 <context>
  <name>EnumWords</name>
  <message>
   <source>when it is used</source>
   <translation>bei Nutzung</translation>
  </message>
  <message>
   <source>before it expires, while the program runs</source>
   <translation>vor dem Ablauf, solange das Programm läuft</translation>
  </message>
  <message>
   <source>never by itself</source>
   <translation>nie von selbst</translation>
  </message>
  <message>
   <source>Prepare</source>
   <translation>Vorbereiten</translation>
  </message>
  <message>
   <source>New secret</source>
   <translation>Neues Secret</translation>
  </message>
  <message>
   <source>Hand it out</source>
   <translation>Verteilen</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Abschließen</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Bearer token</source>
   <translation>Bearer-Token</translation>
  </message>
  <message>
   <source>Refresh token</source>
   <translation>Refresh-Token</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client-ID</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Authorization header</source>
   <translation>Authorization-Header</translation>
  </message>
  <message>
   <source>Header as JSON</source>
   <translation>Header als JSON</translation>
  </message>
  <message>
   <source>PowerShell variable</source>
   <translation>PowerShell-Variable</translation>
  </message>
  <message>
   <source>cmd variable</source>
   <translation>cmd-Variable</translation>
  </message>
  <message>
   <source>bash variable</source>
   <translation>bash-Variable</translation>
  </message>
  <message>
   <source>.env line</source>
   <translation>.env-Zeile</translation>
  </message>
  <message>
   <source>renewed</source>
   <translation>erneuert</translation>
  </message>
  <message>
   <source>another program had renewed it</source>
   <translation>ein anderes Programm hatte es erneuert</translation>
  </message>
  <message>
   <source>not renewed</source>
   <translation>nicht erneuert</translation>
  </message>
  <message>
   <source>refused: not tried again by itself</source>
   <translation>abgelehnt: wird nicht von selbst wiederholt</translation>
  </message>
  <message>
   <source>left as it is until it ends</source>
   <translation>bleibt bis zum Ablauf, wie es ist</translation>
  </message>
  <message>
   <source>stopped: not used for so long as was wished</source>
   <translation>beendet: so lange wie eingestellt nicht verwendet</translation>
  </message>
  <message>
   <source>stopped: the vault is locked</source>
   <translation>angehalten: Der Tresor ist gesperrt</translation>
  </message>
  <message>
   <source>goes on: the vault is open</source>
   <translation>läuft weiter: Der Tresor ist offen</translation>
  </message>
  <message>
   <source>added</source>
   <translation>hinzugefügt</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>entfernt</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message>
   <source>select it in Aspire</source>
   <translation>in Aspire auswählen</translation>
  </message>
  <message>
   <source>clear it in Aspire</source>
   <translation>in Aspire abwählen</translation>
  </message>
  <message>
   <source>record it here</source>
   <translation>hier erfassen</translation>
  </message>
  <message>
   <source>look at the box in Aspire</source>
   <translation>Kästchen in Aspire prüfen</translation>
  </message>
  <message>
   <source>seen working</source>
   <translation>funktionierte</translation>
  </message>
  <message>
   <source>seen refused</source>
   <translation>verweigert</translation>
  </message>
  <message>
   <source>not seen yet</source>
   <translation>noch nicht gesehen</translation>
  </message>
  <message>
   <source>Production</source>
   <translation>Produktion</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>Sandbox</translation>
  </message>
  <message>
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <source>Custom base URL</source>
   <translation>Eigene Basis-URL</translation>
  </message>
 </context>
 <context>
  <name>EnvironmentField</name>
  <message>
   <source>Your organization doesn't allow other environments.</source>
   <translation>Ihre Organisation erlaubt keine anderen Umgebungen.</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDialog</name>
  <message>
   <source>How long tokens last</source>
   <translation>Wie lange Tokens gelten</translation>
  </message>
  <message>
   <source>Tokens of {host}</source>
   <translation>Tokens von {host}</translation>
  </message>
  <message>
   <source>What responses have shown</source>
   <translation>Was Antworten gezeigt haben</translation>
  </message>
  <message>
   <source>Find out which expiry counts here, with one small read</source>
   <translation>Mit einer kleinen Leseanfrage herausfinden, welcher Ablauf hier gilt</translation>
  </message>
  <message>
   <source>Find &amp;out</source>
   <translation>&amp;Herausfinden</translation>
  </message>
  <message>
   <source>&amp;Stop waiting</source>
   <translation>Nicht mehr &amp;warten</translation>
  </message>
  <message>
   <source>Refresh the token in time again</source>
   <translation>Das Token wieder rechtzeitig erneuern</translation>
  </message>
  <message>
   <source>&amp;Clear what was learned</source>
   <translation>Gelerntes &amp;löschen</translation>
  </message>
  <message>
   <source>Use the guide's rule again until responses show another</source>
   <translation>Wieder die Regel aus der Anleitung verwenden, bis Antworten eine andere zeigen</translation>
  </message>
 </context>
 <context>
  <name>EvidenceFlow</name>
  <message>
   <source>Found out for {host}: tokens roll. Each use starts the 24 hours again.</source>
   <translation>Für {host} herausgefunden: Tokens verlängern sich. Jede Nutzung startet die 24 Stunden neu.</translation>
  </message>
  <message>
   <source>Found out for {host}: tokens expire at their own time (exp), used or not.</source>
   <translation>Für {host} herausgefunden: Tokens laufen zu ihrer eigenen Zeit (exp) ab, benutzt oder nicht.</translation>
  </message>
 </context>
 <context>
  <name>EvidenceView</name>
  <message>
   <source>No response has arrived after the earlier expiry. A token accepted after its own expiry (exp, or 24 h after issue) proves that it rolls. One rejected then, although it was used within 24 h, proves that it does not. Until then, warnings go by the earlier expiry.</source>
   <translation>Nach dem früheren Ablauf kam noch keine Antwort. Ein Token, das nach seinem eigenen Ablauf (exp oder 24 h nach der Ausstellung) angenommen wird, belegt, dass es sich verlängert. Eines, das dann abgelehnt wird, obwohl es innerhalb von 24 h benutzt wurde, belegt das Gegenteil. Bis dahin richten sich Warnungen nach dem früheren Ablauf.</translation>
  </message>
  <message>
   <source>A token was accepted more than five minutes after its own expiry (exp, or 24 h after issue). The countdown runs for 24 h from the last use seen here.</source>
   <translation>Ein Token wurde mehr als fünf Minuten nach seinem eigenen Ablauf (exp oder 24 h nach der Ausstellung) angenommen. Der Countdown läuft 24 h ab der letzten hier gesehenen Nutzung.</translation>
  </message>
  <message>
   <source>A token was rejected after its own expiry (exp, or 24 h after issue) although it had been used within 24 h. The countdown runs to that expiry. A token that was replaced elsewhere is rejected too, so this is good evidence, not certainty. A later response can change it.</source>
   <translation>Ein Token wurde nach seinem eigenen Ablauf (exp oder 24 h nach der Ausstellung) abgelehnt, obwohl es innerhalb von 24 h benutzt worden war. Der Countdown läuft bis zu diesem Ablauf. Auch ein anderswo ersetztes Token wird abgelehnt; das ist also ein guter Beleg, keine Gewissheit. Eine spätere Antwort kann ihn ändern.</translation>
  </message>
  <message>
   <source>{doubt} It was rejected on</source>
   <translation>{doubt} Abgelehnt wurde es am</translation>
  </message>
  <message>
   <source>A token was once accepted after its own expiry, and a later one was rejected. It is tried again after the next expiry.</source>
   <translation>Einmal wurde ein Token nach seinem eigenen Ablauf angenommen, ein späteres abgelehnt. Nach dem nächsten Ablauf wird es noch einmal versucht.</translation>
  </message>
  <message>
   <source>Proven by a response on</source>
   <translation>Belegt durch eine Antwort am</translation>
  </message>
  <message>
   <source>No response to a token has been seen yet.</source>
   <translation>Noch keine Antwort auf ein Token gesehen.</translation>
  </message>
  <message>
   <source>Cleared: what had been learned until</source>
   <translation>Gelöscht: was gelernt worden war bis</translation>
  </message>
  <message>
   <source>Only ages and times are kept, never a token. Uses by other programs are not seen here.</source>
   <translation>Nur Alter und Zeiten werden aufbewahrt, nie ein Token. Die Nutzung durch andere Programme ist hier nicht zu sehen.</translation>
  </message>
  <message>
   <source>Not known yet: the guide's rolling 24 hours are assumed.</source>
   <translation>Noch nicht bekannt: Angenommen werden die fortlaufenden 24 Stunden der Anleitung.</translation>
  </message>
  <message>
   <source>Rolling: each use starts the 24 hours again.</source>
   <translation>Fortlaufend: Jede Nutzung startet die 24 Stunden neu.</translation>
  </message>
  <message>
   <source>Fixed: a token expires at its own time, used or not.</source>
   <translation>Fest: Ein Token läuft zu seiner eigenen Zeit ab, benutzt oder nicht.</translation>
  </message>
  <message>
   <source>between {proven} and {refused} after issue</source>
   <translation>zwischen {proven} und {refused} nach der Ausstellung</translation>
  </message>
  <message>
   <source>between {proven} and {refused} after the last use</source>
   <translation>zwischen {proven} und {refused} nach der letzten Nutzung</translation>
  </message>
  <message numerus="yes">
   <source>%Ln responses</source>
   <translation>
    <numerusform>%Ln Antwort</numerusform>
    <numerusform>%Ln Antworten</numerusform>
   </translation>
  </message>
  <message>
   <source>Measured: a token expires {range} ({count}).</source>
   <translation>Gemessen: Ein Token läuft {range} ab ({count}).</translation>
  </message>
  <message>
   <source>One rejection alone does not change the countdown: the token may have been replaced elsewhere.</source>
   <translation>Eine einzelne Ablehnung ändert den Countdown nicht: Das Token kann anderswo ersetzt worden sein.</translation>
  </message>
  <message>
   <source>✓ Seen alive {span} after issue</source>
   <translation>✓ Gültig gesehen {span} nach der Ausstellung</translation>
  </message>
  <message>
   <source>✓ Seen alive {span} after its last use</source>
   <translation>✓ Gültig gesehen {span} nach der letzten Nutzung</translation>
  </message>
  <message>
   <source>✓ Seen alive {span} after exp</source>
   <translation>✓ Gültig gesehen {span} nach exp</translation>
  </message>
  <message>
   <source>✕ Rejected {ages}</source>
   <translation>✕ Abgelehnt {ages}</translation>
  </message>
  <message>
   <source>✕ Rejected early, {ages}</source>
   <translation>✕ Früh abgelehnt, {ages}</translation>
  </message>
  <message>
   <source>That was before any expiry: the token was replaced elsewhere, its secret was regenerated, or tokens expire sooner here than Aspire's guide says.</source>
   <translation>Das war vor jedem Ablauf: Das Token wurde anderswo ersetzt, sein Secret neu erzeugt, oder Tokens laufen hier früher ab, als Aspires Anleitung sagt.</translation>
  </message>
  <message>
   <source>{age} after issue, {idle} after its last use</source>
   <translation>{age} nach der Ausstellung, {idle} nach der letzten Nutzung</translation>
  </message>
  <message>
   <source>{age} after issue, {idle} after its last use, {span} after exp</source>
   <translation>{age} nach der Ausstellung, {idle} nach der letzten Nutzung, {span} nach exp</translation>
  </message>
  <message>
   <source>{age} after issue, {idle} after its last use, {span} before exp</source>
   <translation>{age} nach der Ausstellung, {idle} nach der letzten Nutzung, {span} vor exp</translation>
  </message>
 </context>
 <context>
  <name>ExampleButton</name>
  <message>
   <source>Begin with every field of the schema</source>
   <translation>Mit jedem Feld des Schemas beginnen</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>Examples…</source>
   <translation>Beispiele…</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Download all rows</source>
   <translation>Alle Zeilen laden</translation>
  </message>
  <message>
   <source>The file; its ending is the format: csv, xlsx, jsonl or json</source>
   <translation>Die Datei; ihre Endung bestimmt das Format: csv, xlsx, jsonl oder json</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Durchsuchen…</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Continue after the rows that are there</source>
   <translation>Nach den vorhandenen Zeilen weitermachen</translation>
  </message>
  <message>
   <source>Pause before the next page</source>
   <translation>Vor der nächsten Seite anhalten</translation>
  </message>
  <message>
   <source>Cancel and keep the rows</source>
   <translation>Abbrechen und die Zeilen behalten</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>Datei öffnen</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Die Datei öffnen</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open the folder of the file</source>
   <translation>Den Ordner der Datei öffnen</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>Download all rows to</source>
   <translation>Alle Zeilen speichern in</translation>
  </message>
 </context>
 <context>
  <name>ExportFlow</name>
  <message>
   <source>Every row of {path} as “{name}”, {size} at a time, within the rate limit.</source>
   <translation>Jede Zeile von {path} als „{name}“, je {size} auf einmal, innerhalb des Ratenlimits.</translation>
  </message>
  <message>
   <source>Enter the whole path of the file, or choose it by Browse.</source>
   <translation>Geben Sie den ganzen Pfad der Datei ein oder wählen Sie sie mit „Durchsuchen“.</translation>
  </message>
  <message>
   <source>The file is there already and will be replaced.</source>
   <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
  </message>
  <message numerus="yes">
   <source>An export of {time} was interrupted with %Ln rows</source>
   <translation>
    <numerusform>Ein Export von {time} wurde nach %Ln Zeile unterbrochen</numerusform>
    <numerusform>Ein Export von {time} wurde nach %Ln Zeilen unterbrochen</numerusform>
   </translation>
  </message>
  <message>
   <source>{facts}: it can be resumed.</source>
   <translation>{facts}: Er kann fortgesetzt werden.</translation>
  </message>
  <message>
   <source>{facts} of another request: starting drops them.</source>
   <translation>{facts} einer anderen Anfrage: Ein neuer Start verwirft sie.</translation>
  </message>
  <message>
   <source>In CSV, text that a spreadsheet would run as a formula gets an apostrophe. The other formats keep all text as it is.</source>
   <translation>In CSV erhält Text, den eine Tabellenkalkulation als Formel ausführen würde, einen Apostroph. Die anderen Formate lassen jeden Text, wie er ist.</translation>
  </message>
 </context>
 <context>
  <name>ExportPresenter</name>
  <message numerus="yes">
   <source>%Ln rows written to {name}.</source>
   <translation>
    <numerusform>%Ln Zeile in {name} geschrieben.</numerusform>
    <numerusform>%Ln Zeilen in {name} geschrieben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows in {name}</source>
   <translation>
    <numerusform>%Ln Zeile in {name}</numerusform>
    <numerusform>%Ln Zeilen in {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetching the first page…</source>
   <translation>Die erste Seite wird geholt…</translation>
  </message>
  <message>
   <source>{rows} · {pages} · {size} · {time}</source>
   <translation>{rows} · {pages} · {size} · {time}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows</source>
   <translation>
    <numerusform>%Ln Zeile</numerusform>
    <numerusform>%Ln Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pages</source>
   <translation>
    <numerusform>%Ln Seite</numerusform>
    <numerusform>%Ln Seiten</numerusform>
   </translation>
  </message>
  <message>
   <source> · paused</source>
   <translation> · angehalten</translation>
  </message>
  <message>
   <source> · writing the file…</source>
   <translation> · Datei wird geschrieben…</translation>
  </message>
  <message>
   <source> · waiting {left} s for the rate limit</source>
   <translation> · wartet {left} s auf das Ratenlimit</translation>
  </message>
  <message numerus="yes">
   <source>Canceled: %Ln rows are kept, and the export can be resumed.</source>
   <translation>
    <numerusform>Abgebrochen: %Ln Zeile bleibt erhalten, der Export kann fortgesetzt werden.</numerusform>
    <numerusform>Abgebrochen: %Ln Zeilen bleiben erhalten, der Export kann fortgesetzt werden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Canceled: nothing is kept.</source>
   <translation>Abgebrochen: Nichts bleibt erhalten.</translation>
  </message>
 </context>
 <context>
  <name>FieldBox</name>
  <message>
   <source>{field}, {kind}</source>
   <translation>{field}, {kind}</translation>
  </message>
 </context>
 <context>
  <name>FieldCell</name>
  <message>
   <source>{label} in {name}</source>
   <translation>{label} in {name}</translation>
  </message>
  <message>
   <source>required</source>
   <translation>Pflichtfeld</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>optional</translation>
  </message>
 </context>
 <context>
  <name>FileEditor</name>
  <message>
   <source>the path of a file</source>
   <translation>Pfad einer Datei</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Durchsuchen…</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Datei wählen</translation>
  </message>
 </context>
 <context>
  <name>FileFlow</name>
  <message>
   <source>Save the response</source>
   <translation>Antwort speichern</translation>
  </message>
  <message>
   <source>Save the file</source>
   <translation>Datei speichern</translation>
  </message>
  <message>
   <source>The file was not saved.</source>
   <translation>Die Datei wurde nicht gespeichert.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>Als {name} gespeichert.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>No program opens {name}.</source>
   <translation>Kein Programm öffnet {name}.</translation>
  </message>
  <message>
   <source>{name} as it is in the response</source>
   <translation>{name}, wie in der Antwort</translation>
  </message>
 </context>
 <context>
  <name>FileLine</name>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Show the file</source>
   <translation>Datei anzeigen</translation>
  </message>
  <message>
   <source>Save file…</source>
   <translation>Datei speichern…</translation>
  </message>
  <message>
   <source>Save the file</source>
   <translation>Datei speichern</translation>
  </message>
  <message>
   <source>File in {place}: {name}, {size}</source>
   <translation>Datei in {place}: {name}, {size}</translation>
  </message>
  <message>
   <source>File: {name}, {size}</source>
   <translation>Datei: {name}, {size}</translation>
  </message>
 </context>
 <context>
  <name>FilterFlow</name>
  <message>
   <source>Save what's left</source>
   <translation>Übriges speichern</translation>
  </message>
  <message>
   <source>The file was not saved.</source>
   <translation>Die Datei wurde nicht gespeichert.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows saved as {name}.</source>
   <translation>
    <numerusform>%Ln Zeile als {name} gespeichert.</numerusform>
    <numerusform>%Ln Zeilen als {name} gespeichert.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FilterPage</name>
  <message>
   <source>all of these</source>
   <translation>alle davon</translation>
  </message>
  <message>
   <source>any of these</source>
   <translation>eine davon</translation>
  </message>
  <message>
   <source>How the conditions are joined</source>
   <translation>Wie die Bedingungen verknüpft sind</translation>
  </message>
  <message>
   <source>+ Condition</source>
   <translation>+ Bedingung</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Bedingung hinzufügen</translation>
  </message>
  <message>
   <source>This filter can't be shown as rows. It is kept unless you add a condition.</source>
   <translation>Dieser Filter lässt sich nicht als Zeilen anzeigen. Er bleibt, solange Sie keine Bedingung hinzufügen.</translation>
  </message>
 </context>
 <context>
  <name>FilterRowEditor</name>
  <message>
   <source>choose a field first</source>
   <translation>zuerst ein Feld wählen</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>Bedingung entfernen</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in the response; Enter for the next match, Shift+Enter for the previous one</source>
   <translation>In der Antwort suchen; Enter für den nächsten Treffer, Umschalt+Enter für den vorherigen</translation>
  </message>
  <message>
   <source>Find  Ctrl+F</source>
   <translation>Suche  Strg+F</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>Vorheriger Treffer (Umschalt+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>Nächster Treffer (F3)</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>nicht gefunden</translation>
  </message>
  <message>
   <source>searching…</source>
   <translation>wird gesucht…</translation>
  </message>
  <message>
   <source>{n} of {all}{more}</source>
   <translation>{n} von {all}{more}</translation>
  </message>
 </context>
 <context>
  <name>FinishPage</name>
  <message>
   <source>▲ Some integrations don't have the new Secret yet: {names}. You can still finish. They stay in the list.</source>
   <translation>▲ Einige Integrationen haben das neue Secret noch nicht: {names}. Sie können trotzdem abschließen. Sie bleiben in der Liste.</translation>
  </message>
  <message>
   <source>✓ All listed integrations have the new Secret.</source>
   <translation>✓ Alle aufgelisteten Integrationen haben das neue Secret.</translation>
  </message>
  <message>
   <source>▲ No integrations are listed. Give the new Secret to all that use this credential.</source>
   <translation>▲ Es sind keine Integrationen aufgeführt. Geben Sie das neue Secret an alles weiter, was diesen Zugang verwendet.</translation>
  </message>
  <message>
   <source>Finish discards the old Secret. Run each integration once: one that was forgotten reports rejected credentials.</source>
   <translation>„Abschließen“ verwirft das alte Secret. Führen Sie jede Integration einmal aus: Eine vergessene meldet abgelehnte Zugangsdaten.</translation>
  </message>
 </context>
 <context>
  <name>FoldLinks</name>
  <message>
   <source>Show the parameters that are not set</source>
   <translation>Die nicht gesetzten Parameter anzeigen</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <source>Show the advanced parameters</source>
   <translation>Die erweiterten Parameter anzeigen</translation>
  </message>
  <message numerus="yes">
   <source>%Ln more</source>
   <translation>
    <numerusform>%Ln weiterer</numerusform>
    <numerusform>%Ln weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>Hide the parameters that are not set</source>
   <translation>Die nicht gesetzten Parameter ausblenden</translation>
  </message>
 </context>
 <context>
  <name>FormDialog</name>
  <message>
   <source>Discard what you typed?</source>
   <translation>Eingaben verwerfen?</translation>
  </message>
  <message>
   <source>This form has changes that are not saved.</source>
   <translation>Dieses Formular hat nicht gespeicherte Änderungen.</translation>
  </message>
  <message>
   <source>A Secret that Aspire showed once cannot be shown again.</source>
   <translation>Ein Secret, das Aspire einmal gezeigt hat, kann nicht noch einmal gezeigt werden.</translation>
  </message>
  <message>
   <source>&amp;Keep editing</source>
   <translation>&amp;Weiter bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation>&amp;Verwerfen</translation>
  </message>
 </context>
 <context>
  <name>FormSection</name>
  <message>
   <source>Open the guide: {heading}</source>
   <translation>Anleitung öffnen: {heading}</translation>
  </message>
 </context>
 <context>
  <name>Formatting</name>
  <message>
   <source>Mon</source>
   <translation>Mo</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>Di</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>Mi</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>Fr</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>Sa</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>So</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>{count} s ago</source>
   <translation>vor {count} s</translation>
  </message>
  <message>
   <source>{count} min ago</source>
   <translation>vor {count} min</translation>
  </message>
  <message>
   <source>{count} h ago</source>
   <translation>vor {count} h</translation>
  </message>
  <message>
   <source>{count} days ago</source>
   <translation>vor {count} Tagen</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours</source>
   <translation>
    <numerusform>%Ln Stunde</numerusform>
    <numerusform>%Ln Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln Minute</numerusform>
    <numerusform>%Ln Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>weniger als eine Minute</translation>
  </message>
  <message>
   <source>Seen: worked on {at}</source>
   <translation>Gesehen: funktionierte am {at}</translation>
  </message>
  <message>
   <source>Seen: refused (403) on {at}</source>
   <translation>Gesehen: verweigert (403) am {at}</translation>
  </message>
  <message>
   <source>{at}, sent without a time zone</source>
   <translation>{at}, ohne Zeitzone gesendet</translation>
  </message>
  <message>
   <source>{at} here (UTC{offset})</source>
   <translation>{at} hier (UTC{offset})</translation>
  </message>
 </context>
 <context>
  <name>Guard</name>
  <message>
   <source>cannot be shown</source>
   <translation>kann nicht angezeigt werden</translation>
  </message>
 </context>
 <context>
  <name>GuardFields</name>
  <message>
   <source>As&amp;k before writes</source>
   <translation>Vor dem Schreiben &amp;fragen</translation>
  </message>
  <message>
   <source>Shows what a POST, PUT, PATCH or DELETE would send, before it is sent.</source>
   <translation>Zeigt vor dem Senden, was ein POST, PUT, PATCH oder DELETE senden würde.</translation>
  </message>
  <message>
   <source>Read on&amp;ly: send no writes</source>
   <translation>Nur lesen: &amp;keine Schreibzugriffe senden</translation>
  </message>
  <message>
   <source>Holds in this window and on the command line, until you clear it here.</source>
   <translation>Gilt in diesem Fenster und in der Befehlszeile, bis Sie es hier ausschalten.</translation>
  </message>
  <message>
   <source>Read on&amp;ly, set by your organization</source>
   <translation>Nur lesen, &amp;von Ihrer Organisation festgelegt</translation>
  </message>
 </context>
 <context>
  <name>GuideDialog</name>
  <message>
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation>Anleitung durchsuchen</translation>
  </message>
  <message>
   <source>Contents of the guide</source>
   <translation>Inhalt der Anleitung</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>Keine Seite enthält diese Wörter.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Zurück (Alt+Links)</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vor</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Vor (Alt+Rechts)</translation>
  </message>
  <message>
   <source>Smaller text (Ctrl+minus)</source>
   <translation>Kleinerer Text (Strg+Minus)</translation>
  </message>
  <message>
   <source>Larger text (Ctrl+plus)</source>
   <translation>Größerer Text (Strg+Plus)</translation>
  </message>
 </context>
 <context>
  <name>GuidePageView</name>
  <message>
   <source>Page of the guide</source>
   <translation>Seite der Anleitung</translation>
  </message>
 </context>
 <context>
  <name>HandOutPage</name>
  <message>
   <source>Integrations; checked ones have the new Secret</source>
   <translation>Integrationen; angehakte haben das neue Secret</translation>
  </message>
  <message>
   <source>Copy the new &amp;Secret</source>
   <translation>Neues Secret &amp;kopieren</translation>
  </message>
  <message>
   <source>Copy the Client &amp;ID</source>
   <translation>Client-&amp;ID kopieren</translation>
  </message>
  <message numerus="yes">
   <source>✓ The new Secret works and is in use here. The old one is stored encrypted until you finish. {done} of %Ln integrations have the new one.</source>
   <translation>
    <numerusform>✓ Das neue Secret funktioniert und wird hier verwendet. Das alte bleibt verschlüsselt gespeichert, bis Sie abschließen. {done} von %Ln Integration hat das neue.</numerusform>
    <numerusform>✓ Das neue Secret funktioniert und wird hier verwendet. Das alte bleibt verschlüsselt gespeichert, bis Sie abschließen. {done} von %Ln Integrationen haben das neue.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeadersEditor</name>
  <message>
   <source>Additional headers, one per line</source>
   <translation>Zusätzliche Header, einer pro Zeile</translation>
  </message>
  <message>
   <source>Name: value, one per line. The token is added automatically.</source>
   <translation>Name: Wert, einer pro Zeile. Das Token wird automatisch hinzugefügt.</translation>
  </message>
 </context>
 <context>
  <name>HeadersPane</name>
  <message>
   <source>Response format</source>
   <translation>Format der Antwort</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
 </context>
 <context>
  <name>HeadersView</name>
  <message>
   <source>Headers of the response</source>
   <translation>Header der Antwort</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Header</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
 </context>
 <context>
  <name>HistoryFlow</name>
  <message>
   <source>The API description has no {operation}.</source>
   <translation>Die API-Beschreibung hat kein {operation}.</translation>
  </message>
  <message>
   <source>Name. A slash puts it into a folder: Payroll/Hours</source>
   <translation>Name. Ein Schrägstrich legt die Anfrage in einen Ordner: Lohn/Stunden</translation>
  </message>
  <message>
   <source>Save the request</source>
   <translation>Anfrage speichern</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Als „{name}“ gespeichert.</translation>
  </message>
  <message>
   <source>“{name}” was updated.</source>
   <translation>„{name}“ wurde aktualisiert.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>In einen Ordner verschieben</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message numerus="yes">
   <source>%Ln requests cleared. Until the program is locked or ends, this can be undone.</source>
   <translation>
    <numerusform>%Ln Anfrage gelöscht. Das lässt sich rückgängig machen, bis das Programm gesperrt oder beendet wird.</numerusform>
    <numerusform>%Ln Anfragen gelöscht. Das lässt sich rückgängig machen, bis das Programm gesperrt oder beendet wird.</numerusform>
   </translation>
  </message>
  <message>
   <source>Write the saved requests</source>
   <translation>Gespeicherte Anfragen schreiben</translation>
  </message>
  <message>
   <source>Saved requests (*.json)</source>
   <translation>Gespeicherte Anfragen (*.json)</translation>
  </message>
  <message>
   <source>Read saved requests</source>
   <translation>Gespeicherte Anfragen lesen</translation>
  </message>
 </context>
 <context>
  <name>HistoryModel</name>
  <message>
   <source>not in this API description</source>
   <translation>nicht in dieser API-Beschreibung</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Anfrage</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Credential</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>pinned, {row}</source>
   <translation>angeheftet, {row}</translation>
  </message>
 </context>
 <context>
  <name>HistoryPresenter</name>
  <message numerus="yes">
   <source>%Ln saved requests written to {name}.</source>
   <translation>
    <numerusform>%Ln gespeicherte Anfrage in {name} geschrieben.</numerusform>
    <numerusform>%Ln gespeicherte Anfragen in {name} geschrieben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln saved requests read from {name}.</source>
   <translation>
    <numerusform>%Ln gespeicherte Anfrage aus {name} gelesen.</numerusform>
    <numerusform>%Ln gespeicherte Anfragen aus {name} gelesen.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>IdentityRow</name>
  <message>
   <source>Scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <source>Edit the recorded scopes</source>
   <translation>Die erfassten Scopes bearbeiten</translation>
  </message>
  <message>
   <source>not recorded</source>
   <translation>nicht erfasst</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client-ID</translation>
  </message>
  <message>
   <source>Copy the client ID</source>
   <translation>Client-ID kopieren</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Copy the secret</source>
   <translation>Secret kopieren</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>Wechseln</translation>
  </message>
  <message>
   <source>Replace the secret, step by step</source>
   <translation>Das Secret Schritt für Schritt ersetzen</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Remind me again in 30 days</source>
   <translation>In 30 Tagen wieder erinnern</translation>
  </message>
  <message>
   <source>Hide the secret</source>
   <translation>Secret verbergen</translation>
  </message>
  <message>
   <source>Show the secret</source>
   <translation>Secret anzeigen</translation>
  </message>
 </context>
 <context>
  <name>ImageDialog</name>
  <message>
   <source>This picture can't be read. Save the file to open it elsewhere.</source>
   <translation>Dieses Bild kann nicht gelesen werden. Speichern Sie die Datei, um sie anderswo zu öffnen.</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} pixels</source>
   <translation>{name}, {width} × {height} Pixel</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} Pixel</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Import credentials</source>
   <translation>Zugänge importieren</translation>
  </message>
  <message>
   <source>Selected rows are imported. You can undo this.</source>
   <translation>Ausgewählte Zeilen werden importiert. Das lässt sich rückgängig machen.</translation>
  </message>
  <message>
   <source>Credentials found</source>
   <translation>Gefundene Zugänge</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>{selected} of {found} selected.</source>
   <translation>{selected} von {found} ausgewählt.</translation>
  </message>
  <message>
   <source>Environments to choose: {waiting}.</source>
   <translation>Zu wählende Umgebungen: {waiting}.</translation>
  </message>
  <message>
   <source>Credentials to choose: {count}.</source>
   <translation>Zu wählende Zugänge: {count}.</translation>
  </message>
 </context>
 <context>
  <name>ImportFlow</name>
  <message>
   <source>Backups and lists ({endings})</source>
   <translation>Sicherungen und Listen ({endings})</translation>
  </message>
  <message>
   <source>Aspire Desktop backup ({endings})</source>
   <translation>Sicherung von Aspire Desktop ({endings})</translation>
  </message>
  <message>
   <source>Lists: {kinds} ({endings})</source>
   <translation>Listen: {kinds} ({endings})</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Import credentials</source>
   <translation>Zugänge importieren</translation>
  </message>
  <message>
   <source>Keep {name}: in the demo nothing is saved.</source>
   <translation>Behalten Sie {name}: In der Demo wird nichts gespeichert.</translation>
  </message>
  <message>
   <source>Delete {name} now: it holds secrets in plain text.</source>
   <translation>Löschen Sie {name} jetzt: Die Datei enthält Secrets im Klartext.</translation>
  </message>
  <message>
   <source>{name} holds secrets in plain text, and not all of them were imported: delete it after that.</source>
   <translation>{name} enthält Secrets im Klartext, und nicht alle wurden importiert: Löschen Sie die Datei danach.</translation>
  </message>
  <message>
   <source>Nothing was imported from {name}: the program was locked meanwhile.</source>
   <translation>Aus {name} wurde nichts importiert: Das Programm wurde inzwischen gesperrt.</translation>
  </message>
  <message>
   <source>The passphrase of {name}</source>
   <translation>Die Passphrase von {name}</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>Nichts wurde importiert.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials imported.</source>
   <translation>
    <numerusform>%Ln Zugang importiert.</numerusform>
    <numerusform>%Ln Zugänge importiert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>They are in memory only. Keep the file: nothing is saved.</source>
   <translation>Sie liegen nur im Arbeitsspeicher. Behalten Sie die Datei: nichts ist gespeichert.</translation>
  </message>
  <message>
   <source>The import was undone.</source>
   <translation>Der Import wurde rückgängig gemacht.</translation>
  </message>
  <message numerus="yes">
   <source>The import was undone; %Ln credentials changed since and stay.</source>
   <translation>
    <numerusform>Der Import wurde rückgängig gemacht; %Ln Zugang wurde seither geändert und bleibt.</numerusform>
    <numerusform>Der Import wurde rückgängig gemacht; %Ln Zugänge wurden seither geändert und bleiben.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>Host</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client-ID</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
 </context>
 <context>
  <name>ImportPlace</name>
  <message>
   <source>Choose the environment</source>
   <translation>Umgebung wählen</translation>
  </message>
  <message>
   <source>Environment of the selected rows</source>
   <translation>Umgebung der ausgewählten Zeilen</translation>
  </message>
  <message>
   <source>Your organization doesn't allow other environments.</source>
   <translation>Ihre Organisation erlaubt keine anderen Umgebungen.</translation>
  </message>
  <message>
   <source>Base URL of the selected rows</source>
   <translation>Basis-URL der ausgewählten Zeilen</translation>
  </message>
  <message>
   <source>Choose the credential</source>
   <translation>Zugang wählen</translation>
  </message>
  <message>
   <source>Credential that the current row replaces</source>
   <translation>Zugang, den die aktuelle Zeile ersetzt</translation>
  </message>
  <message>
   <source>&amp;Replaces</source>
   <translation>&amp;Ersetzt</translation>
  </message>
  <message>
   <source>&amp;Environment</source>
   <translation>&amp;Umgebung</translation>
  </message>
  <message>
   <source>&amp;Base URL</source>
   <translation>Basis-UR&amp;L</translation>
  </message>
  <message>
   <source>Choose the environment first.</source>
   <translation>Wählen Sie zuerst die Umgebung.</translation>
  </message>
 </context>
 <context>
  <name>ImportSource</name>
  <message numerus="yes">
   <source>%Ln characters, ends in “{end}”</source>
   <translation>
    <numerusform>%Ln Zeichen, endet auf „{end}“</numerusform>
    <numerusform>%Ln Zeichen, endet auf „{end}“</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln characters</source>
   <translation>
    <numerusform>%Ln Zeichen</numerusform>
    <numerusform>%Ln Zeichen</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>keines</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Already here as {name}</source>
   <translation>Schon vorhanden als {name}</translation>
  </message>
  <message>
   <source>Fits {count} credentials: choose one.</source>
   <translation>Passt zu {count} Zugängen: Wählen Sie einen.</translation>
  </message>
  <message>
   <source>It has the login of {names}. Choose which of them it replaces.</source>
   <translation>Die Zugangsdaten sind die von {names}. Wählen Sie, welcher ersetzt wird.</translation>
  </message>
  <message>
   <source>Replaces in {name}: {parts}</source>
   <translation>Ersetzt in {name}: {parts}</translation>
  </message>
  <message>
   <source>Importing it replaces in {name}: {parts}.</source>
   <translation>Der Import ersetzt in {name}: {parts}.</translation>
  </message>
  <message>
   <source>At {place}. Secret: {hint}.</source>
   <translation>Bei {place}. Secret: {hint}.</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsDialog</name>
  <message>
   <source>Where “{name}” is used</source>
   <translation>Wo „{name}“ verwendet wird</translation>
  </message>
  <message>
   <source>List everything outside Aspire Desktop that uses this Client ID and Secret. It stops working when the Secret is replaced in Aspire. Don't enter a Secret here.</source>
   <translation>Führen Sie alles auf, was außerhalb von Aspire Desktop diese Client-ID und dieses Secret verwendet. Es funktioniert nicht mehr, wenn das Secret in Aspire ersetzt wird. Geben Sie hier kein Secret ein.</translation>
  </message>
  <message>
   <source>Integrations: name, owner, how to update, last updated</source>
   <translation>Integrationen: Name, Verantwortlich, Aktualisierung, zuletzt aktualisiert</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Verantwortlich</translation>
  </message>
  <message>
   <source>How to update</source>
   <translation>Aktualisierung</translation>
  </message>
  <message>
   <source>Has the secret since</source>
   <translation>Hat das Secret seit</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Hinzufügen</translation>
  </message>
  <message>
   <source>Add an integration</source>
   <translation>Integration hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>Remove the selected integration</source>
   <translation>Die ausgewählte Integration entfernen</translation>
  </message>
  <message>
   <source>Has the &amp;current secret</source>
   <translation>Hat das &amp;aktuelle Secret</translation>
  </message>
  <message>
   <source>Record that the selected integration now has the current secret</source>
   <translation>Vermerken, dass die ausgewählte Integration jetzt das aktuelle Secret hat</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsTable</name>
  <message>
   <source>Nothing is listed yet. Add adds a program, script or service.</source>
   <translation>Noch nichts aufgeführt. „Hinzufügen“ ergänzt ein Programm, ein Skript oder einen Dienst.</translation>
  </message>
 </context>
 <context>
  <name>ItemRowEditor</name>
  <message>
   <source>Field of {option}</source>
   <translation>Feld von {option}</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>Feld entfernen</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>Richtung</translation>
  </message>
  <message>
   <source>ascending</source>
   <translation>aufsteigend</translation>
  </message>
  <message>
   <source>descending</source>
   <translation>absteigend</translation>
  </message>
 </context>
 <context>
  <name>Items</name>
  <message>
   <source>+ Field</source>
   <translation>+ Feld</translation>
  </message>
  <message>
   <source>Add a field to {option}</source>
   <translation>Feld zu {option} hinzufügen</translation>
  </message>
  <message>
   <source>Remove the field (Delete)</source>
   <translation>Feld entfernen (Entf)</translation>
  </message>
  <message>
   <source>This list is too long to be shown field by field.</source>
   <translation>Diese Liste ist zu lang, um sie Feld für Feld anzuzeigen.</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>{field}, descending</source>
   <translation>{field}, absteigend</translation>
  </message>
  <message>
   <source>{field}, ascending</source>
   <translation>{field}, aufsteigend</translation>
  </message>
  <message>
   <source>{field} with {options}</source>
   <translation>{field} mit {options}</translation>
  </message>
 </context>
 <context>
  <name>JsonTableModel</name>
  <message>
   <source>(value)</source>
   <translation>(Wert)</translation>
  </message>
 </context>
 <context>
  <name>JsonTreeModel</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows</source>
   <translation>
    <numerusform>%Ln Zeile</numerusform>
    <numerusform>%Ln Zeilen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeepAliveDialog</name>
  <message>
   <source>Refresh log</source>
   <translation>Erneuerungsprotokoll</translation>
  </message>
  <message>
   <source>What was done to keep tokens refreshed, newest first</source>
   <translation>Was zum laufenden Erneuern der Tokens getan wurde, neueste zuerst</translation>
  </message>
 </context>
 <context>
  <name>KeepAliveFlow</name>
  <message>
   <source>No token is kept refreshed now. It takes a token, and a credential whose form says to refresh it before it expires.</source>
   <translation>Zurzeit wird kein Token laufend erneuert. Dafür braucht es ein Token und einen Zugang, in dessen Formular das Erneuern vor dem Ablauf gewählt ist.</translation>
  </message>
  <message>
   <source>{words}; the next refresh is due at {when}; {renewals} so far.</source>
   <translation>{words}; nächste Erneuerung: {when}; bisher {renewals}.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln tokens are kept refreshed</source>
   <translation>
    <numerusform>%Ln Token wird laufend erneuert</numerusform>
    <numerusform>%Ln Tokens werden laufend erneuert</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeepAliveModel</name>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Credential</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>Next attempt</source>
   <translation>Nächster Versuch</translation>
  </message>
 </context>
 <context>
  <name>LifetimeBar</name>
  <message numerus="yes">
   <source>%Ln % of lifetime left</source>
   <translation>
    <numerusform>noch %Ln % der Laufzeit</numerusform>
    <numerusform>noch %Ln % der Laufzeit</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LineLayouts</name>
  <message numerus="yes">
   <source>%Ln characters</source>
   <translation>
    <numerusform>%Ln Zeichen</numerusform>
    <numerusform>%Ln Zeichen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ListEditor</name>
  <message>
   <source>one item a line</source>
   <translation>ein Eintrag pro Zeile</translation>
  </message>
  <message>
   <source>Select from the allowed values (Alt+Down)</source>
   <translation>Aus den erlaubten Werten wählen (Alt+Pfeil nach unten)</translation>
  </message>
 </context>
 <context>
  <name>LockFlow</name>
  <message>
   <source>A passphrase encrypts the vault's key. Secrets and tokens are not in this program's memory, and without the passphrase nobody opens the file, not even with your account.</source>
   <translation>Eine Passphrase schützt den Schlüssel des Tresors. Secrets und Tokens sind nicht im Arbeitsspeicher dieses Programms, und ohne die Passphrase öffnet niemand die Datei, auch nicht mit Ihrem Konto.</translation>
  </message>
  <message>
   <source>This is a screen for privacy. Secrets and tokens are not in this program's memory, but whoever uses your account on this computer can unlock it: the key lies in {store}. A passphrase (File › Vault passphrase…) makes the lock a real one.</source>
   <translation>Dies ist ein Sichtschutz. Secrets und Tokens sind nicht im Arbeitsspeicher dieses Programms, aber wer Ihr Konto auf diesem Computer benutzt, kann es entsperren: Der Schlüssel liegt hier: {store}. Eine Passphrase („Datei › Tresor-Passphrase…“) macht die Sperre zu einer echten.</translation>
  </message>
  <message>
   <source>This is only a screen for privacy: what is not saved yet stays in memory, or it would be lost.</source>
   <translation>Dies ist nur ein Sichtschutz: Was noch nicht gespeichert ist, bleibt im Arbeitsspeicher; sonst ginge es verloren.</translation>
  </message>
  <message>
   <source>A form that is not saved waits: what you typed into it stays in memory.</source>
   <translation>Ein nicht gespeichertes Formular ist noch offen: Ihre Eingaben darin bleiben im Arbeitsspeicher.</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>Locked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>Vault passphrase</source>
   <translation>Tresor-Passphrase</translation>
  </message>
  <message>
   <source>&amp;Unlock</source>
   <translation>&amp;Entsperren</translation>
  </message>
  <message>
   <source>Unlock the credentials (Enter)</source>
   <translation>Die Zugänge entsperren (Enter)</translation>
  </message>
  <message>
   <source>Opening the vault…</source>
   <translation>Der Tresor wird geöffnet…</translation>
  </message>
  <message>
   <source>Unlocking…</source>
   <translation>Wird entsperrt…</translation>
  </message>
  <message>
   <source>Enter the vault passphrase.</source>
   <translation>Geben Sie die Tresor-Passphrase ein.</translation>
  </message>
 </context>
 <context>
  <name>MainMenu</name>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;New credential…</source>
   <translation>&amp;Neuer Zugang…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importieren…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <source>&amp;Back up…</source>
   <translation>&amp;Sichern…</translation>
  </message>
  <message>
   <source>E&amp;arlier versions…</source>
   <translation>&amp;Frühere Versionen…</translation>
  </message>
  <message>
   <source>Vault &amp;passphrase…</source>
   <translation>Tresor-&amp;Passphrase…</translation>
  </message>
  <message>
   <source>&amp;Lock</source>
   <translation>Spe&amp;rren</translation>
  </message>
  <message>
   <source>Settin&amp;gs…</source>
   <translation>Einstellun&amp;gen…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Credential</source>
   <translation>&amp;Zugang</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Bearbeiten…</translation>
  </message>
  <message>
   <source>&amp;Test…</source>
   <translation>&amp;Testen…</translation>
  </message>
  <message>
   <source>Sc&amp;opes…</source>
   <translation>Sco&amp;pes…</translation>
  </message>
  <message>
   <source>&amp;Rotate secret…</source>
   <translation>Secret &amp;wechseln…</translation>
  </message>
  <message>
   <source>&amp;Where it is used…</source>
   <translation>&amp;Verwendung…</translation>
  </message>
  <message>
   <source>Dupl&amp;icate</source>
   <translation>&amp;Duplizieren</translation>
  </message>
  <message>
   <source>&amp;Pin to top</source>
   <translation>Oben an&amp;heften</translation>
  </message>
  <message>
   <source>Keep &amp;history</source>
   <translation>Ver&amp;lauf führen</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>Lös&amp;chen</translation>
  </message>
  <message>
   <source>&amp;Undo delete</source>
   <translation>Löschen &amp;rückgängig</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>&amp;Alle auswählen</translation>
  </message>
  <message>
   <source>Re&amp;fresh the tokens of the selected…</source>
   <translation>Tokens der Auswahl er&amp;neuern…</translation>
  </message>
  <message>
   <source>Add a ta&amp;g to the selected…</source>
   <translation>Schlagwort zur Auswahl hin&amp;zufügen…</translation>
  </message>
  <message>
   <source>Re&amp;move a tag from the selected…</source>
   <translation>Schlagwort aus der Auswahl &amp;entfernen…</translation>
  </message>
  <message>
   <source>De&amp;lete the selected…</source>
   <translation>A&amp;uswahl löschen…</translation>
  </message>
  <message>
   <source>&amp;Search</source>
   <translation>&amp;Suchen</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>&amp;Get token</source>
   <translation>Token h&amp;olen</translation>
  </message>
  <message>
   <source>Refresh toke&amp;n</source>
   <translation>Token &amp;erneuern</translation>
  </message>
  <message>
   <source>&amp;Copy token</source>
   <translation>Token &amp;kopieren</translation>
  </message>
  <message>
   <source>Copy “&amp;Bearer ” and token</source>
   <translation>„Bearer “ &amp;und Token kopieren</translation>
  </message>
  <message>
   <source>Copy re&amp;fresh token</source>
   <translation>&amp;Refresh-Token kopieren</translation>
  </message>
  <message>
   <source>Copy the token a&amp;s</source>
   <translation>Token kopieren &amp;als</translation>
  </message>
  <message>
   <source>How &amp;long tokens last…</source>
   <translation>Wie &amp;lange Tokens gelten…</translation>
  </message>
  <message>
   <source>&amp;Keep-alive log…</source>
   <translation>Erneuerungs&amp;protokoll…</translation>
  </message>
  <message>
   <source>Clear the clipboard &amp;after</source>
   <translation>&amp;Zwischenablage leeren nach</translation>
  </message>
  <message>
   <source>Set by your organization</source>
   <translation>Von Ihrer Organisation festgelegt</translation>
  </message>
  <message>
   <source>&amp;Request</source>
   <translation>&amp;Anfrage</translation>
  </message>
  <message>
   <source>&amp;Execute</source>
   <translation>&amp;Ausführen</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>Ab&amp;brechen</translation>
  </message>
  <message>
   <source>Repea&amp;t the last request</source>
   <translation>Letzte Anfrage &amp;wiederholen</translation>
  </message>
  <message>
   <source>Download &amp;all rows…</source>
   <translation>Alle &amp;Zeilen laden…</translation>
  </message>
  <message>
   <source>&amp;Next page</source>
   <translation>&amp;Nächste Seite</translation>
  </message>
  <message>
   <source>&amp;Query assistant…</source>
   <translation>Ab&amp;frage-Assistent…</translation>
  </message>
  <message>
   <source>Save the &amp;request…</source>
   <translation>Anfrage s&amp;peichern…</translation>
  </message>
  <message>
   <source>&amp;Paste a request</source>
   <translation>Anfrage &amp;einfügen</translation>
  </message>
  <message>
   <source>&amp;Undo what replaced the form</source>
   <translation>Formular wieder&amp;herstellen</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Verlauf</translation>
  </message>
  <message>
   <source>&amp;Filter operations</source>
   <translation>&amp;Operationen filtern</translation>
  </message>
  <message>
   <source>F&amp;ind in the response</source>
   <translation>In der Antwort &amp;suchen</translation>
  </message>
  <message>
   <source>Find ne&amp;xt</source>
   <translation>Nächster &amp;Treffer</translation>
  </message>
  <message>
   <source>Find pre&amp;vious</source>
   <translation>Vorheriger T&amp;reffer</translation>
  </message>
  <message>
   <source>&amp;Save the response…</source>
   <translation>Antwort spei&amp;chern…</translation>
  </message>
  <message>
   <source>Favorite &amp;operation</source>
   <translation>Operation als Favor&amp;it</translation>
  </message>
  <message>
   <source>API &amp;description</source>
   <translation>API-Beschreib&amp;ung</translation>
  </message>
  <message>
   <source>&amp;About</source>
   <translation>&amp;Info</translation>
  </message>
  <message>
   <source>&amp;Update</source>
   <translation>&amp;Aktualisieren</translation>
  </message>
  <message>
   <source>&amp;Open a file…</source>
   <translation>&amp;Datei öffnen…</translation>
  </message>
  <message>
   <source>Open a U&amp;RL…</source>
   <translation>&amp;URL öffnen…</translation>
  </message>
  <message>
   <source>Use the &amp;server's</source>
   <translation>Die des &amp;Servers verwenden</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>An&amp;sicht</translation>
  </message>
  <message>
   <source>&amp;Sort credentials by</source>
   <translation>Zugänge &amp;sortieren nach</translation>
  </message>
  <message>
   <source>&amp;Not at all</source>
   <translation>&amp;Gar nicht</translation>
  </message>
  <message>
   <source>By &amp;environment</source>
   <translation>Nach &amp;Umgebung</translation>
  </message>
  <message>
   <source>By &amp;tag</source>
   <translation>Nach &amp;Schlagwort</translation>
  </message>
  <message>
   <source>Group c&amp;redentials</source>
   <translation>Zugänge &amp;gruppieren</translation>
  </message>
  <message>
   <source>&amp;Go to…</source>
   <translation>Gehe &amp;zu…</translation>
  </message>
  <message>
   <source>A&amp;ctivity</source>
   <translation>&amp;Aktivität</translation>
  </message>
  <message>
   <source>&amp;Maximize response</source>
   <translation>Antwort &amp;maximieren</translation>
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation>Wie das &amp;System</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation>Hoher &amp;Kontrast</translation>
  </message>
  <message>
   <source>&amp;Appearance</source>
   <translation>&amp;Darstellung</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Anleitung</translation>
  </message>
  <message>
   <source>&amp;Tour of the window</source>
   <translation>&amp;Rundgang durch das Fenster</translation>
  </message>
  <message>
   <source>What's &amp;new</source>
   <translation>&amp;Neuerungen</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>&amp;Diagnosedaten kopieren</translation>
  </message>
  <message>
   <source>&amp;About Aspire Desktop</source>
   <translation>Ü&amp;ber Aspire Desktop</translation>
  </message>
  <message>
   <source>Only when the program ends</source>
   <translation>Erst beim Beenden des Programms</translation>
  </message>
  <message numerus="yes">
   <source>%Ln seconds</source>
   <translation>
    <numerusform>%Ln Sekunde</numerusform>
    <numerusform>%Ln Sekunden</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>The demo server isn't installed with this copy of Aspire Desktop.</source>
   <translation>Der Demo-Server ist in dieser Installation von Aspire Desktop nicht enthalten.</translation>
  </message>
  <message>
   <source>The demo opens in its own window.</source>
   <translation>Die Demo öffnet sich in einem eigenen Fenster.</translation>
  </message>
  <message>
   <source>The demo could not be started.</source>
   <translation>Die Demo konnte nicht gestartet werden.</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Aspire Desktop</source>
   <translation>Aspire Desktop</translation>
  </message>
  <message>
   <source>{name} · PRODUCTION – Aspire Desktop</source>
   <translation>{name} · PRODUKTION – Aspire Desktop</translation>
  </message>
  <message>
   <source>{name} – Aspire Desktop</source>
   <translation>{name} – Aspire Desktop</translation>
  </message>
 </context>
 <context>
  <name>MarkedLine</name>
  <message>
   <source>Hidden characters: {text}</source>
   <translation>Verborgene Zeichen: {text}</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} von {count}</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>Was hilft</translation>
  </message>
  <message>
   <source>What else helps</source>
   <translation>Was noch hilft</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Open the guide where it explains this (F1)</source>
   <translation>Die Anleitung an der Stelle öffnen, die das erklärt (F1)</translation>
  </message>
  <message>
   <source>Dismiss this message (Esc)</source>
   <translation>Diese Meldung schließen (Esc)</translation>
  </message>
 </context>
 <context>
  <name>MoreButton</name>
  <message>
   <source>More actions for the response</source>
   <translation>Weitere Aktionen für die Antwort</translation>
  </message>
  <message>
   <source>&amp;Download all rows…</source>
   <translation>Alle &amp;Zeilen laden…</translation>
  </message>
  <message>
   <source>&amp;Next page</source>
   <translation>&amp;Nächste Seite</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>&amp;Speichern…</translation>
  </message>
  <message>
   <source>Co&amp;py</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Compare with an earlier response…</source>
   <translation>Mit früherer Antwort &amp;vergleichen…</translation>
  </message>
  <message>
   <source>Select co&amp;lumns…</source>
   <translation>Spalten &amp;wählen…</translation>
  </message>
  <message>
   <source>&amp;Wrap lines</source>
   <translation>Zeilen &amp;umbrechen</translation>
  </message>
 </context>
 <context>
  <name>NamesPage</name>
  <message>
   <source>Search fields</source>
   <translation>Felder suchen</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>Auswahl aufheben</translation>
  </message>
 </context>
 <context>
  <name>NewSecretPage</name>
  <message>
   <source>Paste it here. It is stored encrypted at once, because Aspire won't show it again. It replaces the old one only after Aspire has accepted it.</source>
   <translation>Fügen Sie es hier ein. Es wird sofort verschlüsselt gespeichert, denn Aspire zeigt es nicht noch einmal. Es ersetzt das alte erst, wenn Aspire es angenommen hat.</translation>
  </message>
  <message>
   <source>New Secret</source>
   <translation>Neues Secret</translation>
  </message>
  <message>
   <source>Paste the new Secret</source>
   <translation>Das neue Secret einfügen</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>An&amp;zeigen</translation>
  </message>
  <message>
   <source>Show the secret for 30 seconds</source>
   <translation>Secret 30 Sekunden lang anzeigen</translation>
  </message>
  <message>
   <source>A Secret pasted earlier is stored encrypted, but wasn't accepted yet. Leave the field blank to test it again, or paste another.</source>
   <translation>Ein früher eingefügtes Secret ist verschlüsselt gespeichert, wurde aber noch nicht angenommen. Lassen Sie das Feld leer, um es noch einmal zu testen, oder fügen Sie ein anderes ein.</translation>
  </message>
 </context>
 <context>
  <name>NotesLine</name>
  <message>
   <source>Open the guide where it explains this status</source>
   <translation>Die Anleitung an der Stelle öffnen, die diesen Status erklärt</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Show what other programs may stumble over in this JSON</source>
   <translation>Anzeigen, worüber andere Programme in diesem JSON stolpern können</translation>
  </message>
  <message>
   <source>Odd JSON…</source>
   <translation>Auffälliges JSON…</translation>
  </message>
  <message numerus="yes">
   <source>Odd JSON: %Ln remarks…</source>
   <translation>
    <numerusform>Auffälliges JSON: %Ln Hinweis…</numerusform>
    <numerusform>Auffälliges JSON: %Ln Hinweise…</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OddityFlow</name>
  <message>
   <source>Other programs may refuse this JSON, or read it otherwise:</source>
   <translation>Andere Programme können dieses JSON ablehnen oder anders lesen:</translation>
  </message>
  <message>
   <source>Odd JSON</source>
   <translation>Auffälliges JSON</translation>
  </message>
 </context>
 <context>
  <name>OldFolderFlow</name>
  <message>
   <source>The old data folder still holds all credentials: {folder}</source>
   <translation>Der alte Datenordner enthält noch alle Zugänge: {folder}</translation>
  </message>
  <message>
   <source>The data was copied to its new place and opens there.</source>
   <translation>Die Daten wurden an ihren neuen Ort kopiert und öffnen sich dort.</translation>
  </message>
  <message>
   <source>Delete it…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Löschen</translation>
  </message>
  <message>
   <source>Delete the old data folder?</source>
   <translation>Den alten Datenordner löschen?</translation>
  </message>
  <message>
   <source>Only what is in the new folder as well is deleted. This cannot be undone.</source>
   <translation>Nur was auch im neuen Ordner liegt, wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>The old data folder was deleted.</source>
   <translation>Der alte Datenordner wurde gelöscht.</translation>
  </message>
  <message>
   <source>The old data folder was not deleted: {why}.</source>
   <translation>Der alte Datenordner wurde nicht gelöscht: {why}.</translation>
  </message>
 </context>
 <context>
  <name>OperationDelegate</name>
  <message>
   <source>Deprecated</source>
   <translation>Veraltet</translation>
  </message>
  <message>
   <source>Scope record: not in the recorded scopes: expect 403</source>
   <translation>Scope-Vermerk: nicht in den erfassten Scopes, rechnen Sie mit 403</translation>
  </message>
  <message>
   <source>not in scopes</source>
   <translation>nicht in den Scopes</translation>
  </message>
 </context>
 <context>
  <name>OperationFlow</name>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Open an API description</source>
   <translation>API-Beschreibung öffnen</translation>
  </message>
  <message>
   <source>Its URL. No token is sent there.</source>
   <translation>Ihre URL. Dorthin wird kein Token gesendet.</translation>
  </message>
  <message>
   <source>The API description has changed since it was last read: {summary}.</source>
   <translation>Die API-Beschreibung hat sich geändert, seit sie zuletzt gelesen wurde: {summary}.</translation>
  </message>
  <message>
   <source>Show changes</source>
   <translation>Änderungen anzeigen</translation>
  </message>
  <message>
   <source>The paths of this API begin with {path}, which the base URL of “{name}” lacks.</source>
   <translation>Die Pfade dieser API beginnen mit {path}; der Basis-URL von „{name}“ fehlt das.</translation>
  </message>
  <message>
   <source>Use as base path</source>
   <translation>Als Basispfad verwenden</translation>
  </message>
  <message>
   <source>Added (+), removed (−) and changed (≠) since the API description was last read</source>
   <translation>Hinzugefügt (+), entfernt (−) und geändert (≠), seit die API-Beschreibung zuletzt gelesen wurde</translation>
  </message>
  <message>
   <source>API description</source>
   <translation>API-Beschreibung</translation>
  </message>
 </context>
 <context>
  <name>OperationModel</name>
  <message numerus="yes">
   <source>%Ln operations</source>
   <translation>
    <numerusform>%Ln Operation</numerusform>
    <numerusform>%Ln Operationen</numerusform>
   </translation>
  </message>
  <message>
   <source>deprecated</source>
   <translation>veraltet</translation>
  </message>
  <message>
   <source>not in the recorded scopes: expect 403</source>
   <translation>nicht in den erfassten Scopes: rechnen Sie mit 403</translation>
  </message>
  <message>
   <source>answered 403</source>
   <translation>mit 403 beantwortet</translation>
  </message>
  <message>
   <source>known good</source>
   <translation>funktioniert</translation>
  </message>
  <message>
   <source>★ Favorites</source>
   <translation>★ Favoriten</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Zuletzt verwendet</translation>
  </message>
  <message>
   <source>Other paths</source>
   <translation>Andere Pfade</translation>
  </message>
 </context>
 <context>
  <name>OperationPanel</name>
  <message>
   <source>Filter operations</source>
   <translation>Operationen filtern</translation>
  </message>
  <message>
   <source>Open a path that the API description doesn't have</source>
   <translation>Einen Pfad öffnen, den die API-Beschreibung nicht hat</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Neu laden</translation>
  </message>
  <message>
   <source>Download the API description again</source>
   <translation>Die API-Beschreibung neu laden</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Title, version and server of the description, and what was left out of it</source>
   <translation>Titel, Version und Server der Beschreibung, und was ausgelassen wurde</translation>
  </message>
  <message numerus="yes">
   <source>Filter %Ln operations  Ctrl+L</source>
   <translation>
    <numerusform>%Ln Operation filtern  Strg+L</numerusform>
    <numerusform>%Ln Operationen filtern  Strg+L</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Filter %Ln operations</source>
   <translation>
    <numerusform>%Ln Operation filtern</numerusform>
    <numerusform>%Ln Operationen filtern</numerusform>
   </translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtern</translation>
  </message>
  <message>
   <source>Clear the filter</source>
   <translation>Filter leeren</translation>
  </message>
  <message>
   <source>This credential's scopes aren't recorded.</source>
   <translation>Die Scopes dieses Zugangs sind nicht erfasst.</translation>
  </message>
  <message>
   <source>No operations match.</source>
   <translation>Keine passenden Operationen.</translation>
  </message>
  <message>
   <source>Open GET {path}</source>
   <translation>GET {path} öffnen</translation>
  </message>
  <message>
   <source>API description</source>
   <translation>API-Beschreibung</translation>
  </message>
  <message>
   <source>Remove from &amp;favorites</source>
   <translation>Aus den &amp;Favoriten entfernen</translation>
  </message>
  <message>
   <source>Add to &amp;favorites</source>
   <translation>Zu den &amp;Favoriten hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Expand all</source>
   <translation>Alle &amp;aufklappen</translation>
  </message>
  <message>
   <source>&amp;Collapse all</source>
   <translation>Alle &amp;zuklappen</translation>
  </message>
 </context>
 <context>
  <name>OperationTree</name>
  <message>
   <source>Operations</source>
   <translation>Operationen</translation>
  </message>
 </context>
 <context>
  <name>OptionCell</name>
  <message>
   <source>Show the fields of {option} one by one</source>
   <translation>Die Felder von {option} einzeln anzeigen</translation>
  </message>
  <message>
   <source>Show the filter's conditions one by one</source>
   <translation>Die Bedingungen des Filters einzeln anzeigen</translation>
  </message>
 </context>
 <context>
  <name>PaletteDialog</name>
  <message>
   <source>Go to</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <source>Find a credential, operation, action or setting</source>
   <translation>Zugang, Operation, Aktion oder Einstellung finden</translation>
  </message>
  <message>
   <source>A credential, operation, action or setting</source>
   <translation>Zugang, Operation, Aktion oder Einstellung</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Gefundenes</translation>
  </message>
  <message>
   <source>Copy a token</source>
   <translation>Token kopieren</translation>
  </message>
  <message>
   <source>A credential: Enter copies its token, Ctrl+R refreshes it</source>
   <translation>Ein Zugang: Enter kopiert sein Token, Strg+R erneuert es</translation>
  </message>
  <message>
   <source>Find a credential; Enter copies its token</source>
   <translation>Zugang finden; Enter kopiert sein Token</translation>
  </message>
  <message>
   <source>Nothing matches “{words}”.</source>
   <translation>Nichts passt zu „{words}“.</translation>
  </message>
 </context>
 <context>
  <name>PaletteFlow</name>
  <message>
   <source>credential</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <source>operation</source>
   <translation>Operation</translation>
  </message>
  <message>
   <source>action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>setting</source>
   <translation>Einstellung</translation>
  </message>
 </context>
 <context>
  <name>PaletteModel</name>
  <message>
   <source>recent</source>
   <translation>zuletzt verwendet</translation>
  </message>
  <message>
   <source>not available now</source>
   <translation>jetzt nicht verfügbar</translation>
  </message>
 </context>
 <context>
  <name>ParameterForm</name>
  <message>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Assistant…</source>
   <translation>Assistent…</translation>
  </message>
  <message>
   <source>Select fields, order and conditions from the fields of the response (Ctrl+J)</source>
   <translation>Felder, Reihenfolge und Bedingungen aus den Feldern der Antwort wählen (Strg+J)</translation>
  </message>
  <message>
   <source>This operation has no parameters.</source>
   <translation>Diese Operation hat keine Parameter.</translation>
  </message>
  <message>
   <source>Note: {doubt}</source>
   <translation>Hinweis: {doubt}</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Repeat passphrase</source>
   <translation>Passphrase wiederholen</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Passphrase</translation>
  </message>
  <message>
   <source>&amp;Repeat passphrase</source>
   <translation>Passphrase &amp;wiederholen</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
  </message>
 </context>
 <context>
  <name>PassphraseFlow</name>
  <message>
   <source>The vault has to be open before a passphrase can seal its key.</source>
   <translation>Der Tresor muss offen sein, bevor eine Passphrase seinen Schlüssel schützen kann.</translation>
  </message>
  <message>
   <source>You'll enter the passphrase at each start, at each unlock and on the command line. The key in {store} alone no longer opens the vault. The passphrase is stored nowhere: if you forget it, the credentials can't be recovered, so export a backup first. Copies of the vault file and its key that were made before still open without it.</source>
   <translation>Sie geben die Passphrase bei jedem Start, bei jedem Entsperren und in der Befehlszeile ein. Der Schlüssel ({store}) allein öffnet den Tresor nicht mehr. Die Passphrase wird nirgends gespeichert: Wenn Sie sie vergessen, sind die Zugänge nicht wiederherstellbar; exportieren Sie deshalb zuerst eine Sicherung. Ältere Kopien der Tresordatei und ihres Schlüssels lassen sich weiterhin ohne sie öffnen.</translation>
  </message>
  <message>
   <source>The new one takes the place of the old one at once, also for the command line.</source>
   <translation>Die neue ersetzt die alte sofort, auch für die Befehlszeile.</translation>
  </message>
  <message>
   <source>&amp;Change it…</source>
   <translation>Ä&amp;ndern…</translation>
  </message>
  <message>
   <source>&amp;Remove it</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>Vault passphrase</source>
   <translation>Tresor-Passphrase</translation>
  </message>
  <message>
   <source>A passphrase encrypts the vault's key.</source>
   <translation>Eine Passphrase schützt den Schlüssel des Tresors.</translation>
  </message>
  <message>
   <source>Without it, whoever uses your account on this computer can open the credentials.</source>
   <translation>Ohne sie kann jeder, der Ihr Konto auf diesem Computer benutzt, die Zugänge öffnen.</translation>
  </message>
  <message>
   <source>The passphrase was removed: the key in {store} opens the vault again.</source>
   <translation>Die Passphrase wurde entfernt: Der Schlüssel ({store}) öffnet den Tresor wieder.</translation>
  </message>
  <message>
   <source>The passphrase is set: it is asked for at the next start and after each lock.</source>
   <translation>Die Passphrase ist gesetzt: Beim nächsten Start und nach jeder Sperre wird nach ihr gefragt.</translation>
  </message>
 </context>
 <context>
  <name>PasteFlow</name>
  <message>
   <source>The form was filled from the clipboard.</source>
   <translation>Das Formular wurde aus der Zwischenablage ausgefüllt.</translation>
  </message>
  <message>
   <source>Open it anyway</source>
   <translation>Trotzdem öffnen</translation>
  </message>
  <message>
   <source>Another environment is selected now. Paste the request again.</source>
   <translation>Jetzt ist eine andere Umgebung ausgewählt. Fügen Sie die Anfrage noch einmal ein.</translation>
  </message>
  <message>
   <source>The form was filled in.</source>
   <translation>Das Formular wurde ausgefüllt.</translation>
  </message>
 </context>
 <context>
  <name>PasteZone</name>
  <message>
   <source>Paste from the clipboard (Enter)</source>
   <translation>Aus der Zwischenablage einfügen (Enter)</translation>
  </message>
  <message>
   <source>Copy Client ID and Secret in Aspire, then press {key} here</source>
   <translation>Kopieren Sie Client-ID und Secret in Aspire und drücken Sie dann hier {key}</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Ein&amp;fügen</translation>
  </message>
 </context>
 <context>
  <name>PhasesBar</name>
  <message>
   <source>Phases of the request</source>
   <translation>Phasen der Anfrage</translation>
  </message>
 </context>
 <context>
  <name>PortalNotices</name>
  <message>
   <source>Refresh</source>
   <translation>Erneuern</translation>
  </message>
  <message>
   <source>Refresh all</source>
   <translation>Alle erneuern</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Später erinnern</translation>
  </message>
 </context>
 <context>
  <name>PreparePage</name>
  <message>
   <source>Aspire keeps one Secret per credential. When it generates a new one, the old one stops working everywhere. Check first what you'll have to update.</source>
   <translation>Aspire führt ein Secret je Zugang. Erzeugt es ein neues, funktioniert das alte nirgends mehr. Prüfen Sie zuerst, was Sie aktualisieren müssen.</translation>
  </message>
  <message>
   <source>Edit this list…</source>
   <translation>Liste bearbeiten…</translation>
  </message>
  <message>
   <source>Edit the list of integrations</source>
   <translation>Die Liste der Integrationen bearbeiten</translation>
  </message>
  <message>
   <source>Then, in Aspire: Administration › Application › API, or in newer versions Settings › Evolution Administration › Admin › Application › API. Open this credential, generate a new Secret, and copy it. Aspire shows it only once.</source>
   <translation>Danach in Aspire: Administration › Application › API, in neueren Versionen Settings › Evolution Administration › Admin › Application › API. Öffnen Sie diesen Zugang, erzeugen Sie ein neues Secret und kopieren Sie es. Aspire zeigt es nur einmal.</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>Anleitung öffnen</translation>
  </message>
  <message>
   <source>No integrations are listed. A list now saves a search later.</source>
   <translation>Keine Integrationen aufgeführt. Eine Liste jetzt erspart später die Suche.</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Einfg</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
 </context>
 <context>
  <name>QWidget</name>
  <message>
   <source>Create the credential in Aspire</source>
   <translation>Den Zugang in Aspire anlegen</translation>
  </message>
  <message>
   <source>As an admin, open Administration › Application › API › New. Newer versions: Settings › Evolution Administration › Admin › Application › API › Generate. Give it a description, select its endpoints under Scope, and save.</source>
   <translation>Gehen Sie als Admin zu Administration › Application › API › New. In neueren Versionen: Settings › Evolution Administration › Admin › Application › API › Generate. Vergeben Sie eine Beschreibung, wählen Sie unter Scope die Endpunkte und speichern Sie.</translation>
  </message>
  <message>
   <source>Bring it here</source>
   <translation>Hierher bringen</translation>
  </message>
  <message>
   <source>Aspire shows the Secret only once. Copy Client ID and Secret and paste them into a new credential. They are stored encrypted; the key is in your system's own vault.</source>
   <translation>Aspire zeigt das Secret nur einmal. Kopieren Sie Client-ID und Secret und fügen Sie sie in einen neuen Zugang ein. Sie werden verschlüsselt gespeichert; der Schlüssel liegt im Schlüsselspeicher Ihres Systems.</translation>
  </message>
  <message>
   <source>Get a token</source>
   <translation>Token holen</translation>
  </message>
  <message>
   <source>One click gets an access token and a refresh token. A token lasts 24 hours from its last use; the countdown shows what is left.</source>
   <translation>Ein Klick holt ein Access-Token und ein Refresh-Token. Ein Token gilt 24 Stunden ab seiner letzten Nutzung; der Countdown zeigt, was davon bleibt.</translation>
  </message>
  <message>
   <source>Copy it, or send a request</source>
   <translation>Kopieren oder eine Anfrage senden</translation>
  </message>
  <message>
   <source>Ctrl+Shift+C copies the token and clears it from the clipboard later. Or select an operation, fill in what you need, and press Execute: the token is added for you.</source>
   <translation>Strg+Umschalt+C kopiert das Token und löscht es später aus der Zwischenablage. Oder wählen Sie eine Operation, füllen Sie aus, was Sie brauchen, und drücken Sie „Ausführen“: Das Token wird für Sie hinzugefügt.</translation>
  </message>
  <message>
   <source>Filter by method, status or credential</source>
   <translation>Nach Methode, Status oder Zugang filtern</translation>
  </message>
  <message>
   <source>Succeeded</source>
   <translation>Erfolgreich</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>&amp;Methode</translation>
  </message>
  <message>
   <source>&amp;Status</source>
   <translation>&amp;Status</translation>
  </message>
  <message>
   <source>&amp;Credential</source>
   <translation>&amp;Zugang</translation>
  </message>
  <message>
   <source>Show &amp;all</source>
   <translation>&amp;Alle anzeigen</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Response as text</source>
   <translation>Antwort als Text</translation>
  </message>
 </context>
 <context>
  <name>QueryDialog</name>
  <message>
   <source>Query assistant</source>
   <translation>Abfrage-Assistent</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Bedingungen</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <source>Expand</source>
   <translation>Verknüpfte Daten</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
 </context>
 <context>
  <name>QueryEditor</name>
  <message>
   <source>at {place}: </source>
   <translation>Stelle {place}: </translation>
  </message>
 </context>
 <context>
  <name>RateFlow</name>
  <message>
   <source>✕ the server asks to wait {left} s · {text}</source>
   <translation>✕ der Server bittet, {left} s zu warten · {text}</translation>
  </message>
  <message>
   <source>▲ near the limit: {text}</source>
   <translation>▲ nahe am Limit: {text}</translation>
  </message>
  <message numerus="yes">
   <source>{used} of %Ln requests this minute</source>
   <translation>
    <numerusform>{used} von %Ln Anfrage in dieser Minute</numerusform>
    <numerusform>{used} von %Ln Anfragen in dieser Minute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln requests this minute</source>
   <translation>
    <numerusform>%Ln Anfrage in dieser Minute</numerusform>
    <numerusform>%Ln Anfragen in dieser Minute</numerusform>
   </translation>
  </message>
  <message>
   <source>{text}, {count} by other programs</source>
   <translation>{text}, {count} von anderen Programmen</translation>
  </message>
 </context>
 <context>
  <name>RecoveryFlow</name>
  <message>
   <source>Changes made since it was saved will not be in it.</source>
   <translation>Spätere Änderungen sind darin nicht enthalten.</translation>
  </message>
  <message>
   <source>Changes made after {when} will not be in it.</source>
   <translation>Änderungen nach {when} sind darin nicht enthalten.</translation>
  </message>
  <message>
   <source>It lacks: {names}.</source>
   <translation>Es fehlen: {names}.</translation>
  </message>
  <message>
   <source>The current file is kept as an earlier version, so you can undo this.</source>
   <translation>Die jetzige Datei bleibt als frühere Version erhalten; Sie können dies also rückgängig machen.</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore a version</source>
   <translation>Version wiederherstellen</translation>
  </message>
  <message>
   <source>Restore this version?</source>
   <translation>Diese Version wiederherstellen?</translation>
  </message>
  <message>
   <source>The version was restored.</source>
   <translation>Die Version wurde wiederhergestellt.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials are back, as they were at {when}.</source>
   <translation>
    <numerusform>%Ln Zugang ist wieder da, Stand {when}.</numerusform>
    <numerusform>%Ln Zugänge sind wieder da, Stand {when}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReplacementFlow</name>
  <message>
   <source>Aspire may invalidate the copied token when it issues a new one. What uses it is then rejected (401) until it has the new one.</source>
   <translation>Aspire macht das kopierte Token möglicherweise ungültig, wenn es ein neues ausstellt. Was es verwendet, wird dann abgelehnt (401), bis es das neue hat.</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>&amp;Ersetzen</translation>
  </message>
  <message>
   <source>&amp;Skip these</source>
   <translation>Diese ü&amp;berspringen</translation>
  </message>
  <message>
   <source>In use elsewhere?</source>
   <translation>Anderswo in Gebrauch?</translation>
  </message>
  <message>
   <source>{count} of these tokens were copied within the last day.</source>
   <translation>{count} dieser Tokens wurden innerhalb des letzten Tages kopiert.</translation>
  </message>
  <message>
   <source>The token of “{name}” was copied {when} and may be in use elsewhere.</source>
   <translation>Das Token von „{name}“ wurde {when} kopiert und ist vielleicht anderswo in Gebrauch.</translation>
  </message>
  <message>
   <source>The copied token of “{name}” was replaced.</source>
   <translation>Das kopierte Token von „{name}“ wurde ersetzt.</translation>
  </message>
  <message>
   <source>Aspire may reject the old one (401). What uses it needs the new one.</source>
   <translation>Aspire lehnt das alte möglicherweise ab (401). Was es verwendet, braucht das neue.</translation>
  </message>
  <message>
   <source>Copy the new token</source>
   <translation>Neues Token kopieren</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Aspire Desktop was updated or removed while it was open. Close it, and start it again.</source>
   <translation>Aspire Desktop wurde aktualisiert oder entfernt, während es geöffnet war. Schließen Sie es, und starten Sie es neu.</translation>
  </message>
  <message>
   <source>Something went wrong inside Aspire Desktop ({kind}). It goes on; the log has the place.</source>
   <translation>In Aspire Desktop ist etwas schiefgegangen ({kind}). Das Programm läuft weiter; das Protokoll nennt die Stelle.</translation>
  </message>
  <message>
   <source>Credential manager and request panel for the Aspire External API.
MIT license.</source>
   <translation>Verwaltet Zugänge und Anfragen für die Aspire External API.
MIT-Lizenz.</translation>
  </message>
 </context>
 <context>
  <name>RequestFlow</name>
  <message>
   <source>The API description does not say what this operation answers.</source>
   <translation>Die API-Beschreibung sagt nicht, was diese Operation antwortet.</translation>
  </message>
  <message>
   <source>The query was not filled in: another operation is selected now.</source>
   <translation>Die Abfrage wurde nicht eingetragen: Jetzt ist eine andere Operation ausgewählt.</translation>
  </message>
  <message>
   <source>{place} as “{name}”</source>
   <translation>{place} als „{name}“</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>„{name}“</translation>
  </message>
  <message>
   <source>{place} as “{name}”: {status}</source>
   <translation>{place} als „{name}“: {status}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>“{credential}” was deleted.</source>
   <translation>„{credential}“ wurde gelöscht.</translation>
  </message>
  <message>
   <source>Not sent. {said}</source>
   <translation>Nicht gesendet. {said}</translation>
  </message>
  <message>
   <source>No response</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>{place} as “{name}”: {said}</source>
   <translation>{place} als „{name}“: {said}</translation>
  </message>
  <message>
   <source>Canceled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Canceled: the server may still have done it</source>
   <translation>Abgebrochen: Der Server kann es trotzdem ausgeführt haben</translation>
  </message>
 </context>
 <context>
  <name>RequestList</name>
  <message>
   <source>Search sent requests</source>
   <translation>Gesendete Anfragen suchen</translation>
  </message>
  <message>
   <source>Search saved requests</source>
   <translation>Gespeicherte Anfragen suchen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Sent requests</source>
   <translation>Gesendete Anfragen</translation>
  </message>
  <message>
   <source>Saved requests</source>
   <translation>Gespeicherte Anfragen</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>No requests match the search.</source>
   <translation>Keine Anfrage passt zur Suche.</translation>
  </message>
  <message>
   <source>No sent requests here. Execute sends one.</source>
   <translation>Hier gibt es keine gesendeten Anfragen. „Ausführen“ sendet eine.</translation>
  </message>
  <message>
   <source>Save this request…</source>
   <translation>Diese Anfrage speichern…</translation>
  </message>
  <message>
   <source>No saved requests here. Save one to send it again.</source>
   <translation>Hier gibt es keine gespeicherten Anfragen. Speichern Sie eine, um sie wieder zu senden.</translation>
  </message>
  <message>
   <source>Preview of the request</source>
   <translation>Vorschau der Anfrage</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clear all but the pinned requests</source>
   <translation>Alle außer den angehefteten Anfragen löschen</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Write them to a file, without secrets</source>
   <translation>In eine Datei schreiben, ohne Secrets</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Add the requests of a file</source>
   <translation>Die Anfragen einer Datei hinzufügen</translation>
  </message>
  <message>
   <source>Clear {count}</source>
   <translation>{count} löschen</translation>
  </message>
  <message>
   <source>&amp;Open as a draft</source>
   <translation>Als &amp;Entwurf öffnen</translation>
  </message>
  <message>
   <source>&amp;Unpin</source>
   <translation>Nicht mehr &amp;anheften</translation>
  </message>
  <message>
   <source>&amp;Pin</source>
   <translation>&amp;Anheften</translation>
  </message>
  <message>
   <source>Re&amp;name…</source>
   <translation>&amp;Umbenennen…</translation>
  </message>
  <message>
   <source>&amp;Move to a folder…</source>
   <translation>In einen &amp;Ordner verschieben…</translation>
  </message>
  <message>
   <source>&amp;Update from the form</source>
   <translation>Aus dem &amp;Formular aktualisieren</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Löschen</translation>
  </message>
 </context>
 <context>
  <name>RequestPanel</name>
  <message>
   <source>Select an operation</source>
   <translation>Operation wählen</translation>
  </message>
  <message>
   <source>{operation} isn't in this API description</source>
   <translation>{operation} ist nicht in dieser API-Beschreibung</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Body</translation>
  </message>
  <message>
   <source>Headers</source>
   <translation>Header</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Clear all fields</source>
   <translation>Alle Felder leeren</translation>
  </message>
  <message>
   <source>Save the request under a name (Ctrl+S)</source>
   <translation>Die Anfrage unter einem Namen speichern (Strg+S)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>{filled} of {all} set</source>
   <translation>{filled} von {all} gesetzt</translation>
  </message>
 </context>
 <context>
  <name>ResponseDocument</name>
  <message>
   <source>no body</source>
   <translation>kein Body</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>binary</source>
   <translation>binär</translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows</source>
   <translation>
    <numerusform>%Ln Zeile</numerusform>
    <numerusform>%Ln Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>{count}, more may follow</source>
   <translation>{count}, weitere können folgen</translation>
  </message>
 </context>
 <context>
  <name>ResponseHeader</name>
  <message>
   <source>Restore the response (F11)</source>
   <translation>Antwort verkleinern (F11)</translation>
  </message>
  <message>
   <source>Maximize the response (F11)</source>
   <translation>Antwort maximieren (F11)</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Get the rows after these (Ctrl+Alt+Right)</source>
   <translation>Die folgenden Zeilen holen (Strg+Alt+Rechts)</translation>
  </message>
  <message>
   <source>Download all rows…</source>
   <translation>Alle Zeilen laden…</translation>
  </message>
  <message>
   <source>Download all rows to a file</source>
   <translation>Alle Zeilen in eine Datei laden</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>Save the body to a file (Ctrl+Alt+S)</source>
   <translation>Body in eine Datei speichern (Strg+Alt+S)</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the body</source>
   <translation>Body kopieren</translation>
  </message>
 </context>
 <context>
  <name>ResponsePanel</name>
  <message>
   <source>No response yet</source>
   <translation>Noch keine Antwort</translation>
  </message>
  <message>
   <source>No response yet for {place} · {credential}</source>
   <translation>Noch keine Antwort für {place} · {credential}</translation>
  </message>
  <message>
   <source>Press Execute (Ctrl+Enter). The response appears here.</source>
   <translation>Drücken Sie „Ausführen“ (Strg+Enter). Die Antwort erscheint hier.</translation>
  </message>
  <message>
   <source>Waiting…</source>
   <translation>Wartet…</translation>
  </message>
  <message>
   <source>Receiving…</source>
   <translation>Wird empfangen…</translation>
  </message>
  <message>
   <source>Waiting {seconds} s for the rate limit…</source>
   <translation>Wartet {seconds} s auf das Ratenlimit…</translation>
  </message>
  <message>
   <source>{status}, {place}, {credential}, {time}</source>
   <translation>{status}, {place}, {credential}, {time}</translation>
  </message>
 </context>
 <context>
  <name>ResponseText</name>
  <message>
   <source>{size} on the wire</source>
   <translation>{size} übertragen</translation>
  </message>
  <message>
   <source>resolve</source>
   <translation>Namensauflösung</translation>
  </message>
  <message>
   <source>connect</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>wait</source>
   <translation>Warten</translation>
  </message>
  <message>
   <source>load</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>connection reused</source>
   <translation>Verbindung wiederverwendet</translation>
  </message>
  <message>
   <source>the token was rejected: it was refreshed and the request sent again</source>
   <translation>das Token wurde abgelehnt: Es wurde erneuert und die Anfrage noch einmal gesendet</translation>
  </message>
  <message>
   <source>the response was too large and was cut off</source>
   <translation>die Antwort war zu groß und wurde abgeschnitten</translation>
  </message>
  <message>
   <source>the body is compressed ({encoding}), which cannot be read here</source>
   <translation>der Body ist komprimiert ({encoding}) und kann hier nicht gelesen werden</translation>
  </message>
  <message>
   <source>the server's {names} headers are not usable and ignored</source>
   <translation>die Header {names} des Servers sind nicht brauchbar und werden ignoriert</translation>
  </message>
  <message>
   <source>the server's {names} header is not usable and ignored</source>
   <translation>der Header {names} des Servers ist nicht brauchbar und wird ignoriert</translation>
  </message>
 </context>
 <context>
  <name>RevealFlow</name>
  <message>
   <source>&amp;Show the secret</source>
   <translation>Secret an&amp;zeigen</translation>
  </message>
  <message>
   <source>Show the secret of “{name}”?</source>
   <translation>Das Secret von „{name}“ anzeigen?</translation>
  </message>
  <message>
   <source>Show the secret</source>
   <translation>Secret anzeigen</translation>
  </message>
  <message>
   <source>The vault passphrase, to show the secret of “{name}”</source>
   <translation>Die Tresor-Passphrase, um das Secret von „{name}“ anzuzeigen</translation>
  </message>
  <message>
   <source>That isn't the vault passphrase.</source>
   <translation>Das ist nicht die Tresor-Passphrase.</translation>
  </message>
 </context>
 <context>
  <name>RotationDialog</name>
  <message>
   <source>Rotate secret</source>
   <translation>Secret wechseln</translation>
  </message>
  <message>
   <source>Testing…</source>
   <translation>Wird getestet…</translation>
  </message>
  <message>
   <source>&amp;Test and replace</source>
   <translation>&amp;Testen und ersetzen</translation>
  </message>
  <message>
   <source>Restore the &amp;old Secret</source>
   <translation>Altes &amp;Secret wiederherstellen</translation>
  </message>
  <message>
   <source>Use the old Secret here again</source>
   <translation>Das alte Secret hier wieder verwenden</translation>
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation>&amp;Verwerfen</translation>
  </message>
  <message>
   <source>End the rotation and keep the old Secret</source>
   <translation>Den Wechsel beenden und das alte Secret behalten</translation>
  </message>
  <message>
   <source>Continue &amp;later</source>
   <translation>Später &amp;fortsetzen</translation>
  </message>
  <message>
   <source>Close this; the rotation continues where it is</source>
   <translation>Dies schließen; der Wechsel geht später hier weiter</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Test the new Secret and use it if Aspire accepts it</source>
   <translation>Das neue Secret testen und verwenden, wenn Aspire es annimmt</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Abschließen</translation>
  </message>
  <message>
   <source>End the rotation and discard the old Secret</source>
   <translation>Den Wechsel beenden und das alte Secret verwerfen</translation>
  </message>
  <message>
   <source>&amp;Begin</source>
   <translation>&amp;Beginnen</translation>
  </message>
  <message>
   <source>Paste the new Secret first.</source>
   <translation>Fügen Sie zuerst das neue Secret ein.</translation>
  </message>
 </context>
 <context>
  <name>RotationFlow</name>
  <message>
   <source>▲ rotation unfinished</source>
   <translation>▲ Wechsel nicht abgeschlossen</translation>
  </message>
  <message>
   <source>: {left} of {count} left</source>
   <translation>: noch {left} von {count}</translation>
  </message>
  <message numerus="yes">
   <source>▲ set %Ln days ago</source>
   <translation>
    <numerusform>▲ vor %Ln Tag gesetzt</numerusform>
    <numerusform>▲ vor %Ln Tagen gesetzt</numerusform>
   </translation>
  </message>
  <message>
   <source>set today</source>
   <translation>heute gesetzt</translation>
  </message>
  <message numerus="yes">
   <source>set %Ln days ago</source>
   <translation>
    <numerusform>vor %Ln Tag gesetzt</numerusform>
    <numerusform>vor %Ln Tagen gesetzt</numerusform>
   </translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Aspire has most likely ended it: this helps only where the new one was another credential's. The new Secret is kept encrypted as well, and can be tested again.</source>
   <translation>Aspire hat es höchstwahrscheinlich ungültig gemacht: Das hilft nur, wenn das neue zu einem anderen Zugang gehörte. Das neue Secret bleibt ebenfalls verschlüsselt gespeichert und kann noch einmal getestet werden.</translation>
  </message>
  <message>
   <source>&amp;Put it back</source>
   <translation>&amp;Wieder einsetzen</translation>
  </message>
  <message>
   <source>Put the old Secret back</source>
   <translation>Altes Secret wieder einsetzen</translation>
  </message>
  <message>
   <source>Use the old Secret here again?</source>
   <translation>Das alte Secret hier wieder verwenden?</translation>
  </message>
  <message>
   <source>“{name}” uses its new Secret. The old one was discarded.</source>
   <translation>„{name}“ verwendet jetzt sein neues Secret. Das alte wurde verworfen.</translation>
  </message>
  <message>
   <source>“{name}” keeps its Secret. The rotation was discarded.</source>
   <translation>„{name}“ behält sein Secret. Der Wechsel wurde verworfen.</translation>
  </message>
 </context>
 <context>
  <name>RowDetail</name>
  <message>
   <source>Close the row details</source>
   <translation>Details der Zeile schließen</translation>
  </message>
  <message>
   <source>Fields of the row</source>
   <translation>Felder der Zeile</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>Zeile {number}</translation>
  </message>
 </context>
 <context>
  <name>ScopeDifferences</name>
  <message>
   <source>the responses so far</source>
   <translation>die bisherigen Antworten</translation>
  </message>
  <message>
   <source>the responses so far and “{name}”</source>
   <translation>die bisherigen Antworten und „{name}“</translation>
  </message>
  <message numerus="yes">
   <source>The record differs from {against} in %Ln boxes.</source>
   <translation>
    <numerusform>Die Erfassung und {against} weichen in %Ln Kästchen voneinander ab.</numerusform>
    <numerusform>Die Erfassung und {against} weichen in %Ln Kästchen voneinander ab.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ The record agrees with {against}.</source>
   <translation>✓ Die Erfassung und {against} stimmen überein.</translation>
  </message>
  <message>
   <source>What differs, and what to select in Aspire</source>
   <translation>Was abweicht, und was in Aspire auszuwählen ist</translation>
  </message>
  <message>
   <source>Controller</source>
   <translation>Controller</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Kästchen</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>&amp;Copy this list</source>
   <translation>Liste &amp;kopieren</translation>
  </message>
  <message>
   <source>Copy the list as rows for a table</source>
   <translation>Die Liste als Tabellenzeilen kopieren</translation>
  </message>
  <message>
   <source>In Aspire: Administration › Application › API, or in newer versions Settings › Evolution Administration › Admin › Application › API. Press Save there, then get a new token here.</source>
   <translation>In Aspire: Administration › Application › API, in neueren Versionen Settings › Evolution Administration › Admin › Application › API. Drücken Sie dort „Save“ und holen Sie hier ein neues Token.</translation>
  </message>
 </context>
 <context>
  <name>ScopesDialog</name>
  <message>
   <source>Scopes of “{name}”</source>
   <translation>Scopes von „{name}“</translation>
  </message>
  <message>
   <source>Aspire doesn't report scopes. Record here what you selected there. ✓ and ✕ show what responses have verified. Nothing here is sent to Aspire.</source>
   <translation>Aspire gibt keine Auskunft über Scopes. Erfassen Sie hier, was Sie dort ausgewählt haben. ✓ und ✕ zeigen, was Antworten bestätigt haben. Nichts davon wird an Aspire gesendet.</translation>
  </message>
  <message>
   <source>&amp;Record</source>
   <translation>&amp;Erfassung</translation>
  </message>
  <message>
   <source>&amp;Differences</source>
   <translation>&amp;Abweichungen</translation>
  </message>
  <message numerus="yes">
   <source>Record what was &amp;found (%Ln)</source>
   <translation>
    <numerusform>&amp;Gefundenes erfassen (%Ln)</numerusform>
    <numerusform>&amp;Gefundene erfassen (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln boxes were selected. Nothing is saved yet.</source>
   <translation>
    <numerusform>%Ln Kästchen wurde ausgewählt. Noch ist nichts gespeichert.</numerusform>
    <numerusform>%Ln Kästchen wurden ausgewählt. Noch ist nichts gespeichert.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Preset</source>
   <translation>&amp;Vorlage</translation>
  </message>
  <message>
   <source>C&amp;ompare with</source>
   <translation>Vergleichen &amp;mit</translation>
  </message>
  <message>
   <source>Paste a &amp;list…</source>
   <translation>&amp;Liste einfügen…</translation>
  </message>
  <message>
   <source>Select the scopes that a list names, one a line</source>
   <translation>Die Scopes auswählen, die eine Liste nennt, einen pro Zeile</translation>
  </message>
  <message>
   <source>Progress of the check</source>
   <translation>Fortschritt der Prüfung</translation>
  </message>
  <message>
   <source>What is &amp;recorded</source>
   <translation>Was &amp;erfasst ist</translation>
  </message>
  <message>
   <source>&amp;Every list</source>
   <translation>&amp;Jede Liste</translation>
  </message>
  <message>
   <source>Chec&amp;k scopes</source>
   <translation>Scopes &amp;prüfen</translation>
  </message>
  <message>
   <source>S&amp;top</source>
   <translation>S&amp;topp</translation>
  </message>
  <message>
   <source>Stop the check and keep what it found</source>
   <translation>Die Prüfung anhalten und behalten, was sie gefunden hat</translation>
  </message>
  <message>
   <source>Select the boxes that responses have verified</source>
   <translation>Die Kästchen auswählen, die Antworten bestätigt haben</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <source>The list was copied.</source>
   <translation>Die Liste wurde kopiert.</translation>
  </message>
 </context>
 <context>
  <name>ScopesField</name>
  <message>
   <source>Scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <source>Not recorded</source>
   <translation>Nicht erfasst</translation>
  </message>
  <message>
   <source>Full access</source>
   <translation>Vollzugriff</translation>
  </message>
  <message>
   <source>Only these</source>
   <translation>Nur diese</translation>
  </message>
  <message>
   <source>Filter controllers</source>
   <translation>Controller filtern</translation>
  </message>
  <message>
   <source>Takeoff Integration</source>
   <translation>Takeoff Integration</translation>
  </message>
  <message>
   <source>Scopes by controller and method</source>
   <translation>Scopes nach Controller und Methode</translation>
  </message>
 </context>
 <context>
  <name>ScopesFlow</name>
  <message>
   <source>This credential's scopes aren't recorded.</source>
   <translation>Die Scopes dieses Zugangs sind nicht erfasst.</translation>
  </message>
  <message>
   <source>Your record says: granted. Look at the box in Aspire, or get a new token.</source>
   <translation>Laut Ihrer Erfassung: erteilt. Prüfen Sie das Kästchen in Aspire oder holen Sie ein neues Token.</translation>
  </message>
  <message>
   <source>Your record says: not granted.</source>
   <translation>Laut Ihrer Erfassung: nicht erteilt.</translation>
  </message>
  <message>
   <source>Another credential has it: “{name}”.</source>
   <translation>Ein anderer Zugang hat ihn: „{name}“.</translation>
  </message>
  <message>
   <source>{place} as “{name}” was denied (403).</source>
   <translation>{place} als „{name}“ wurde verweigert (403).</translation>
  </message>
  <message>
   <source>After a change of scopes in Aspire get a new token.</source>
   <translation>Holen Sie nach einer Änderung der Scopes in Aspire ein neues Token.</translation>
  </message>
  <message>
   <source>Scopes…</source>
   <translation>Scopes…</translation>
  </message>
  <message>
   <source>Not in this API, left out: {missing}</source>
   <translation>Nicht in dieser API, ausgelassen: {missing}</translation>
  </message>
  <message>
   <source>{added} boxes more, {gone} less than before; nothing is saved yet.</source>
   <translation>{added} Kästchen mehr, {gone} weniger als zuvor; noch ist nichts gespeichert.</translation>
  </message>
  <message>
   <source>Paste a list of scopes</source>
   <translation>Liste von Scopes einfügen</translation>
  </message>
  <message>
   <source>A line each: “GET Branches”, “Contacts: GET, POST”, “full access”</source>
   <translation>Eine Zeile je Scope: „GET Branches“, „Contacts: GET, POST“, „full access“</translation>
  </message>
  <message>
   <source>Taken from the list; nothing is saved yet.</source>
   <translation>Aus der Liste übernommen; noch ist nichts gespeichert.</translation>
  </message>
  <message>
   <source>There is no list to be read by what is recorded.</source>
   <translation>Laut Erfassung darf keine Liste gelesen werden.</translation>
  </message>
  <message>
   <source>a few seconds</source>
   <translation>einige Sekunden</translation>
  </message>
  <message numerus="yes">
   <source>about %Ln minutes</source>
   <translation>
    <numerusform>etwa %Ln Minute</numerusform>
    <numerusform>etwa %Ln Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>One row of each list is read, nothing is written. It takes {lasts}, at half the rate limit that all of your programs share, and can be seen in Aspire's log. POST, PUT and DELETE are not measured.</source>
   <translation>Von jeder Liste wird eine Zeile gelesen, nichts wird geschrieben. Es dauert {lasts}, bei der Hälfte des Ratenlimits, das sich alle Ihre Programme teilen, und ist im Protokoll von Aspire zu sehen. POST, PUT und DELETE werden nicht geprüft.</translation>
  </message>
  <message>
   <source>Check scopes</source>
   <translation>Scopes prüfen</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln small reads to {host}?</source>
   <translation>
    <numerusform>%Ln kleine Leseanfrage an {host} senden?</numerusform>
    <numerusform>%Ln kleine Leseanfragen an {host} senden?</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Prüfen</translation>
  </message>
  <message>
   <source>Waiting {left} s for the rate limit.</source>
   <translation>Wartet {left} s auf das Ratenlimit.</translation>
  </message>
  <message>
   <source>{good} granted, {bad} refused, {open} unclear.</source>
   <translation>{good} erteilt, {bad} verweigert, {open} unklar.</translation>
  </message>
  <message>
   <source>Stopped with {left} left: {why}</source>
   <translation>Angehalten, noch {left} offen: {why}</translation>
  </message>
  <message>
   <source>The check was stopped; what it found is kept.</source>
   <translation>Die Prüfung wurde angehalten; was sie gefunden hat, bleibt.</translation>
  </message>
 </context>
 <context>
  <name>ScopesModel</name>
  <message>
   <source>Controller</source>
   <translation>Controller</translation>
  </message>
  <message>
   <source>{scope}: not in the API</source>
   <translation>{scope}: nicht in der API</translation>
  </message>
 </context>
 <context>
  <name>SecretLabel</name>
  <message>
   <source>Secret, hidden</source>
   <translation>Secret, verborgen</translation>
  </message>
  <message>
   <source>Secret, shown</source>
   <translation>Secret, sichtbar</translation>
  </message>
 </context>
 <context>
  <name>SendButton</name>
  <message>
   <source>Execute</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Execute the request (Ctrl+Enter)</source>
   <translation>Die Anfrage ausführen (Strg+Enter)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel the request (Esc)</source>
   <translation>Die Anfrage abbrechen (Esc)</translation>
  </message>
  <message>
   <source>Cancel {what}</source>
   <translation>{what} abbrechen</translation>
  </message>
  <message>
   <source>Cancel {request} (Esc)</source>
   <translation>{request} abbrechen (Esc)</translation>
  </message>
  <message>
   <source>Execute on Production</source>
   <translation>In Produktion ausführen</translation>
  </message>
  <message>
   <source>Execute the request on Production (Ctrl+Enter)</source>
   <translation>Die Anfrage in Produktion ausführen (Strg+Enter)</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>Default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Back to the default: {x}</source>
   <translation>Zurück zum Standard: {x}</translation>
  </message>
  <message>
   <source>Set by your organization.</source>
   <translation>Von Ihrer Organisation festgelegt.</translation>
  </message>
  <message>
   <source>Not known: choose one</source>
   <translation>Nicht bekannt: Wählen Sie einen Wert</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Einstellungen suchen</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>No settings match “{words}”.</source>
   <translation>Keine Einstellung passt zu „{words}“.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Zwischenablage</translation>
  </message>
  <message>
   <source>&amp;Clear clipboard after</source>
   <translation>Zwischenablage &amp;leeren nach</translation>
  </message>
  <message>
   <source>Only what you copied here. Anything copied later stays.</source>
   <translation>Nur was Sie hier kopiert haben. Später Kopiertes bleibt.</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>when the program ends</source>
   <translation>beim Beenden des Programms</translation>
  </message>
  <message>
   <source>Keep copies out of the clipboard &amp;history</source>
   <translation>Kopien aus dem &amp;Verlauf der Zwischenablage halten</translation>
  </message>
  <message>
   <source>Windows and clipboard managers don't keep what you copy here, nor sync it.</source>
   <translation>Windows und Zwischenablage-Manager behalten und synchronisieren nicht, was Sie hier kopieren.</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperre</translation>
  </message>
  <message>
   <source>&amp;Lock after</source>
   <translation>&amp;Sperren nach</translation>
  </message>
  <message>
   <source>Locks after this long without keyboard or mouse input.</source>
   <translation>Sperrt nach dieser Zeit ohne Tastatur- oder Mauseingabe.</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>Lock with the &amp;system</source>
   <translation>&amp;Mit dem System sperren</translation>
  </message>
  <message>
   <source>Locks when the system locks or sleeps.</source>
   <translation>Sperrt, wenn das System gesperrt wird oder in den Ruhezustand geht.</translation>
  </message>
  <message>
   <source>Vault &amp;passphrase…</source>
   <translation>Tresor-&amp;Passphrase…</translation>
  </message>
  <message>
   <source>Without a passphrase, locking only hides the window.</source>
   <translation>Ohne Passphrase verbirgt die Sperre nur das Fenster.</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>Secrets</translation>
  </message>
  <message>
   <source>Stored secrets stay &amp;shown for</source>
   <translation>Gespeicherte Secrets an&amp;zeigen für</translation>
  </message>
  <message>
   <source>A secret that you type in a form stays shown for 30 s.</source>
   <translation>Ein Secret, das Sie in ein Formular eingeben, bleibt 30 s sichtbar.</translation>
  </message>
  <message>
   <source>&amp;Ask again before a secret is shown</source>
   <translation>Vor dem Anzeigen eines Secrets &amp;erneut fragen</translation>
  </message>
  <message>
   <source>Asks for the vault passphrase, or to confirm where there is none.</source>
   <translation>Fragt nach der Tresor-Passphrase oder, wenn es keine gibt, nach einer Bestätigung.</translation>
  </message>
  <message>
   <source>Hide from s&amp;creen capture</source>
   <translation>Vor &amp;Bildschirmaufnahmen verbergen</translation>
  </message>
  <message>
   <source>Screenshots and shared screens don't show Aspire Desktop.</source>
   <translation>Bildschirmfotos und geteilte Bildschirme zeigen Aspire Desktop nicht.</translation>
  </message>
  <message>
   <source>Use system setting</source>
   <translation>Systemeinstellung verwenden</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Don't group</source>
   <translation>Nicht gruppieren</translation>
  </message>
  <message>
   <source>By environment</source>
   <translation>Nach Umgebung</translation>
  </message>
  <message>
   <source>By tag</source>
   <translation>Nach Schlagwort</translation>
  </message>
  <message>
   <source>As the server sent them</source>
   <translation>Wie vom Server gesendet</translation>
  </message>
  <message>
   <source>Local time, 2026-01-31 17:02</source>
   <translation>Ortszeit, 2026-01-31 17:02</translation>
  </message>
  <message>
   <source>Local time, as the system writes it</source>
   <translation>Ortszeit, wie im System üblich</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>&amp;Colors</source>
   <translation>&amp;Farben</translation>
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation>&amp;Textgröße</translation>
  </message>
  <message>
   <source>{size} %</source>
   <translation>{size} %</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Sprache</translation>
  </message>
  <message>
   <source>Takes effect at the next start. German and Spanish are not reviewed by native speakers yet. The guide and the command line are in English.</source>
   <translation>Gilt ab dem nächsten Start. Deutsch und Spanisch wurden noch nicht von Muttersprachlern geprüft. Anleitung und Befehlszeile sind auf Englisch.</translation>
  </message>
  <message>
   <source>&amp;Dates in tables</source>
   <translation>&amp;Datum in Tabellen</translation>
  </message>
  <message>
   <source>Copies and downloads stay as the server sent them.</source>
   <translation>Kopien und Downloads bleiben, wie der Server sie gesendet hat.</translation>
  </message>
  <message>
   <source>&amp;Group credentials</source>
   <translation>Zugänge &amp;gruppieren</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Warnungen</translation>
  </message>
  <message>
   <source>&amp;Warn before a token expires</source>
   <translation>&amp;Warnen vor Token-Ablauf</translation>
  </message>
  <message>
   <source>Warns once per token, at whichever expiry comes first.</source>
   <translation>Warnt einmal je Token, beim früheren der beiden Abläufe.</translation>
  </message>
  <message>
   <source>Show a system &amp;notification</source>
   <translation>System&amp;benachrichtigung anzeigen</translation>
  </message>
  <message>
   <source>It contains no secrets and no customer names.</source>
   <translation>Sie enthält weder Secrets noch Kundennamen.</translation>
  </message>
  <message>
   <source>&amp;Refresh before expiry</source>
   <translation>&amp;Erneuern vor Ablauf</translation>
  </message>
  <message>
   <source>For credentials that are set to be kept refreshed.</source>
   <translation>Für Zugänge, deren Token laufend erneuert wird.</translation>
  </message>
  <message>
   <source>Remind to rotate a &amp;Secret after</source>
   <translation>An &amp;Secret-Wechsel erinnern nach</translation>
  </message>
  <message>
   <source> days</source>
   <translation> Tage</translation>
  </message>
  <message>
   <source>Tray and start</source>
   <translation>Infobereich und Start</translation>
  </message>
  <message>
   <source>Close to the &amp;tray</source>
   <translation>Beim Schließen in den &amp;Infobereich</translation>
  </message>
  <message>
   <source>Closing the window keeps Aspire Desktop running. File › Quit ends it.</source>
   <translation>Aspire Desktop läuft nach dem Schließen des Fensters weiter. „Datei › Beenden“ beendet es.</translation>
  </message>
  <message>
   <source>&amp;Start when I sign in</source>
   <translation>Bei der &amp;Anmeldung starten</translation>
  </message>
  <message>
   <source>Starts in the tray, without a window.</source>
   <translation>Startet im Infobereich, ohne Fenster.</translation>
  </message>
  <message>
   <source>&amp;Hot key from any program</source>
   <translation>&amp;Tastenkürzel aus jedem Programm</translation>
  </message>
  <message>
   <source>Lists the credentials; Enter copies a token. Example: Ctrl+Alt+A</source>
   <translation>Listet die Zugänge; Enter kopiert ein Token. Beispiel: Strg+Alt+A</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Anfragen</translation>
  </message>
  <message>
   <source>Default $&amp;top</source>
   <translation>Standard für $&amp;top</translation>
  </message>
  <message>
   <source>What new forms of lists begin with. Aspire returns at most 1,000 rows.</source>
   <translation>Vorgabe für neue Formulare von Listen. Aspire liefert höchstens 1.000 Zeilen.</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>&amp;Keep history for</source>
   <translation>&amp;Verlauf behalten für</translation>
  </message>
  <message>
   <source>Pinned requests stay. Credential › Keep history turns it off for one credential.</source>
   <translation>Angeheftete Anfragen bleiben. „Zugang › Verlauf führen“ schaltet ihn je Zugang aus.</translation>
  </message>
  <message>
   <source>forever</source>
   <translation>unbegrenzt</translation>
  </message>
  <message>
   <source>Remember response &amp;filters</source>
   <translation>Antwort-&amp;Filter merken</translation>
  </message>
  <message>
   <source>The last 20 of each operation, encrypted. Off deletes them.</source>
   <translation>Die letzten 20 jeder Operation, verschlüsselt. Ausschalten löscht sie.</translation>
  </message>
  <message>
   <source>Use system proxy</source>
   <translation>Systemproxy verwenden</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>Kein Proxy</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Manuell</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <source>&amp;Proxy</source>
   <translation>&amp;Proxy</translation>
  </message>
  <message>
   <source>Never used for this computer itself. Scripts (PAC) are followed on Windows only.</source>
   <translation>Nie für diesen Computer selbst. Skripte (PAC) gelten nur unter Windows.</translation>
  </message>
  <message>
   <source>Proxy &amp;address</source>
   <translation>Proxy-&amp;Adresse</translation>
  </message>
  <message>
   <source>Example: http://proxy.example.com:8080</source>
   <translation>Beispiel: http://proxy.example.com:8080</translation>
  </message>
  <message>
   <source>&amp;Connect timeout</source>
   <translation>&amp;Verbindungs-Timeout</translation>
  </message>
  <message>
   <source>&amp;Request timeout</source>
   <translation>Anfrage-&amp;Timeout</translation>
  </message>
  <message>
   <source>From sending a request to the last byte of its response.</source>
   <translation>Vom Senden einer Anfrage bis zum letzten Byte der Antwort.</translation>
  </message>
  <message>
   <source>&amp;Allowed environments</source>
   <translation>Er&amp;laubte Umgebungen</translation>
  </message>
  <message>
   <source>&amp;Writes to Production</source>
   <translation>Schreib&amp;zugriffe in Produktion</translation>
  </message>
  <message>
   <source>Requests per minute, shared by all programs of your tenant.</source>
   <translation>Anfragen pro Minute, gemeinsam für alle Programme Ihres Mandanten.</translation>
  </message>
  <message>
   <source>&amp;Production</source>
   <translation>P&amp;roduktion</translation>
  </message>
  <message>
   <source>&amp;Sandbox</source>
   <translation>&amp;Sandbox</translation>
  </message>
  <message>
   <source>&amp;Demo</source>
   <translation>&amp;Demo</translation>
  </message>
  <message>
   <source>&amp;Custom base URLs</source>
   <translation>&amp;Eigene Basis-URLs</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Umgebungen</translation>
  </message>
  <message>
   <source> per minute</source>
   <translation> pro Minute</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>unbegrenzt</translation>
  </message>
  <message>
   <source>Storage</source>
   <translation>Datenablage</translation>
  </message>
  <message>
   <source>Complete &amp;values in filters</source>
   <translation>&amp;Werte in Filtern ergänzen</translation>
  </message>
  <message>
   <source>Keeps short lists of status, type and branch names, encrypted. Off deletes them.</source>
   <translation>Speichert kurze Listen von Status-, Typ- und Niederlassungsnamen, verschlüsselt. Ausschalten löscht sie.</translation>
  </message>
  <message>
   <source>&amp;Show the folder</source>
   <translation>Ordner an&amp;zeigen</translation>
  </message>
  <message>
   <source>The encrypted vault file, the history and these settings.</source>
   <translation>Die verschlüsselte Tresordatei, der Verlauf und diese Einstellungen.</translation>
  </message>
  <message>
   <source>&amp;Move the folder…</source>
   <translation>Ordner &amp;verschieben…</translation>
  </message>
  <message>
   <source>Moved at the next start. The old folder stays as it is.</source>
   <translation>Wird beim nächsten Start verschoben. Der alte Ordner bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>Scheduled &amp;backup…</source>
   <translation>&amp;Geplante Sicherung…</translation>
  </message>
  <message>
   <source>Saves encrypted backups of all credentials to a folder.</source>
   <translation>Speichert verschlüsselte Sicherungen aller Zugänge in einen Ordner.</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Aktivität</translation>
  </message>
  <message>
   <source>&amp;Keep the activity log for</source>
   <translation>&amp;Aktivitätsprotokoll behalten für</translation>
  </message>
  <message>
   <source>What was done with which credential, without secrets.</source>
   <translation>Was mit welchem Zugang geschah, ohne Secrets.</translation>
  </message>
 </context>
 <context>
  <name>SettingsFlow</name>
  <message>
   <source>Not allowed</source>
   <translation>Nicht erlaubt</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Erlaubt</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>{folder}
Its key: {store}. Everything in the vault is encrypted with AES-256-GCM.</source>
   <translation>{folder}
Sein Schlüssel: {store}. Alles im Tresor ist mit AES-256-GCM verschlüsselt.</translation>
  </message>
  <message>
   <source>The setting could not be saved. It applies until you exit.</source>
   <translation>Die Einstellung konnte nicht gespeichert werden. Sie gilt, bis Sie das Programm beenden.</translation>
  </message>
  <message>
   <source>This could not be read. Nothing is sent until you choose.</source>
   <translation>Dies konnte nicht gelesen werden. Nichts wird gesendet, bis Sie wählen.</translation>
  </message>
  <message>
   <source>The folder was chosen when the program was started (--data-dir): choose it there.</source>
   <translation>Der Ordner wurde beim Start des Programms gewählt (--data-dir): Wählen Sie ihn dort.</translation>
  </message>
  <message>
   <source>Move the data folder</source>
   <translation>Datenordner verschieben</translation>
  </message>
  <message>
   <source>The setting could not be saved.</source>
   <translation>Die Einstellung konnte nicht gespeichert werden.</translation>
  </message>
  <message>
   <source>To: {folder}
The old folder stays as it is: delete it when all is well.</source>
   <translation>Nach: {folder}
Der alte Ordner bleibt, wie er ist: Löschen Sie ihn, wenn alles in Ordnung ist.</translation>
  </message>
  <message>
   <source>It is moved at the next start.</source>
   <translation>Er wird beim nächsten Start verschoben.</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>API</source>
   <translation>API</translation>
  </message>
  <message>
   <source>All operations of the API (Ctrl+L)</source>
   <translation>Alle Operationen der API (Strg+L)</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Sent requests (Ctrl+H)</source>
   <translation>Gesendete Anfragen (Strg+H)</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Saved requests</source>
   <translation>Gespeicherte Anfragen</translation>
  </message>
  <message>
   <source>History {count}</source>
   <translation>Verlauf {count}</translation>
  </message>
  <message>
   <source>Saved {count}</source>
   <translation>Gespeichert {count}</translation>
  </message>
 </context>
 <context>
  <name>StandingFlow</name>
  <message>
   <source>authorized</source>
   <translation>autorisiert</translation>
  </message>
  <message>
   <source>a token is fetched on Execute</source>
   <translation>„Ausführen“ holt Token</translation>
  </message>
  <message>
   <source>not in the recorded scopes</source>
   <translation>nicht in den erfassten Scopes</translation>
  </message>
  <message>
   <source>rejected when last sent (401)</source>
   <translation>beim letzten Senden abgelehnt (401)</translation>
  </message>
  <message>
   <source>denied when last sent (403)</source>
   <translation>beim letzten Senden verweigert (403)</translation>
  </message>
  <message>
   <source>Execute asks for a token</source>
   <translation>„Ausführen“ fragt nach Token</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>Aspire Desktop could not start</source>
   <translation>Aspire Desktop konnte nicht starten</translation>
  </message>
  <message>
   <source>The disk or the system refused: {what}.</source>
   <translation>Datenträger oder System haben abgelehnt: {what}.</translation>
  </message>
  <message>
   <source>A part of the program is missing or cannot be loaded. Install it again.</source>
   <translation>Ein Teil des Programms fehlt oder kann nicht geladen werden. Installieren Sie es neu.</translation>
  </message>
  <message>
   <source>A part of the program is missing or cannot be loaded ({what}). Install it again.</source>
   <translation>Ein Teil des Programms fehlt oder kann nicht geladen werden ({what}). Installieren Sie es neu.</translation>
  </message>
  <message>
   <source>Aspire Desktop was updated or removed while it started. Start it again.</source>
   <translation>Aspire Desktop wurde beim Start aktualisiert oder entfernt. Starten Sie es neu.</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({what}).</source>
   <translation>Im Programm ist etwas schiefgegangen ({what}).</translation>
  </message>
  <message>
   <source>The log has more: {what}</source>
   <translation>Mehr steht im Protokoll: {what}</translation>
  </message>
  <message>
   <source>No log could be written.</source>
   <translation>Es konnte kein Protokoll geschrieben werden.</translation>
  </message>
 </context>
 <context>
  <name>Starting</name>
  <message>
   <source>The data folder is not there</source>
   <translation>Der Datenordner ist nicht da</translation>
  </message>
  <message>
   <source>Nothing was changed. If you deleted it, start with an empty list.</source>
   <translation>Nichts wurde geändert. Wenn Sie ihn gelöscht haben, beginnen Sie mit einer leeren Liste.</translation>
  </message>
  <message>
   <source>Nothing was changed. The old folder holds the data as it was before it was moved.</source>
   <translation>Nichts wurde geändert. Der alte Ordner enthält die Daten, wie sie vor dem Verschieben waren.</translation>
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation>&amp;Erneut versuchen</translation>
  </message>
  <message>
   <source>&amp;Choose the folder…</source>
   <translation>Ordner &amp;wählen…</translation>
  </message>
  <message>
   <source>Start with an &amp;empty list</source>
   <translation>Mit &amp;leerer Liste beginnen</translation>
  </message>
  <message>
   <source>Use the &amp;old folder</source>
   <translation>&amp;Alten Ordner verwenden</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Ordner wählen</translation>
  </message>
 </context>
 <context>
  <name>StateWords</name>
  <message>
   <source>no token</source>
   <translation>kein Token</translation>
  </message>
  <message>
   <source>valid</source>
   <translation>gültig</translation>
  </message>
  <message>
   <source>expires soon</source>
   <translation>läuft bald ab</translation>
  </message>
  <message>
   <source>expired</source>
   <translation>abgelaufen</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>rolling 24 h since the last use</source>
   <translation>fortlaufend 24 h seit der letzten Nutzung</translation>
  </message>
  <message>
   <source>the token's own exp</source>
   <translation>das eigene exp des Tokens</translation>
  </message>
  <message>
   <source>24 h since it was issued, as measured here</source>
   <translation>24 h seit der Ausstellung, wie hier gemessen</translation>
  </message>
  <message>
   <source>shorter than 24 h, as measured here</source>
   <translation>kürzer als 24 h, wie hier gemessen</translation>
  </message>
  <message>
   <source>production</source>
   <translation>Produktion</translation>
  </message>
  <message>
   <source>sandbox</source>
   <translation>Sandbox</translation>
  </message>
  <message>
   <source>demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <source>custom</source>
   <translation>eigene</translation>
  </message>
  <message>
   <source>not usable</source>
   <translation>unbrauchbar</translation>
  </message>
  <message>
   <source>memory only</source>
   <translation>nur Arbeitsspeicher</translation>
  </message>
  <message>
   <source>system vault</source>
   <translation>Schlüsselspeicher des Systems</translation>
  </message>
  <message>
   <source>Windows Credential Manager</source>
   <translation>Windows-Anmeldeinformationsverwaltung</translation>
  </message>
  <message>
   <source>macOS Keychain</source>
   <translation>macOS-Schlüsselbund</translation>
  </message>
  <message>
   <source>the backend in keyringrc.cfg</source>
   <translation>das Backend in keyringrc.cfg</translation>
  </message>
 </context>
 <context>
  <name>StatusMeaning</name>
  <message>
   <source>a web page, not data: the base URL may be wrong, or a network asks you to sign in</source>
   <translation>eine Webseite, keine Daten: Die Basis-URL ist vielleicht falsch, oder ein Netzwerk verlangt eine Anmeldung</translation>
  </message>
  <message>
   <source>the rate limit of this environment is reached: wait {time}</source>
   <translation>das Ratenlimit dieser Umgebung ist erreicht: Warten Sie {time}</translation>
  </message>
  <message>
   <source>credentials rejected, or the API is not enabled for this tenant</source>
   <translation>Zugangsdaten abgelehnt, oder die API ist für diesen Mandanten nicht aktiviert</translation>
  </message>
  <message>
   <source>a redirect, which is not followed: the token stays with its own host</source>
   <translation>eine Umleitung, der nicht gefolgt wird: Das Token bleibt bei seinem Host</translation>
  </message>
  <message>
   <source>the server failed; nothing is wrong with the token</source>
   <translation>der Server hat versagt; am Token liegt es nicht</translation>
  </message>
  <message>
   <source>the server refused what was sent</source>
   <translation>der Server hat das Gesendete abgelehnt</translation>
  </message>
  <message>
   <source>the token is not valid here</source>
   <translation>das Token ist hier nicht gültig</translation>
  </message>
  <message>
   <source>not in this credential's scopes in Aspire; after changing them get a new token</source>
   <translation>nicht in den Scopes dieses Zugangs in Aspire; nach einer Änderung ein neues Token holen</translation>
  </message>
  <message>
   <source>nothing at this path, or no such record</source>
   <translation>nichts an diesem Pfad, oder kein solcher Datensatz</translation>
  </message>
  <message>
   <source>this path does not take this method; paths are case-sensitive</source>
   <translation>dieser Pfad kennt diese Methode nicht; bei Pfaden zählt Groß- und Kleinschreibung</translation>
  </message>
  <message>
   <source>the rate limit of this environment is reached: wait a minute</source>
   <translation>das Ratenlimit dieser Umgebung ist erreicht: Warten Sie eine Minute</translation>
  </message>
 </context>
 <context>
  <name>StatusStrip</name>
  <message>
   <source>Clear now</source>
   <translation>Jetzt leeren</translation>
  </message>
  <message>
   <source>Clear the clipboard now</source>
   <translation>Zwischenablage jetzt leeren</translation>
  </message>
  <message>
   <source>Show the export under way</source>
   <translation>Den laufenden Export anzeigen</translation>
  </message>
 </context>
 <context>
  <name>TablePanel</name>
  <message>
   <source>Show all rows</source>
   <translation>Alle Zeilen anzeigen</translation>
  </message>
  <message>
   <source>Show all rows of the response</source>
   <translation>Alle Zeilen der Antwort anzeigen</translation>
  </message>
  <message>
   <source>Save what's left…</source>
   <translation>Übriges speichern…</translation>
  </message>
  <message>
   <source>Write the rows that are left to a file</source>
   <translation>Die übrigen Zeilen in eine Datei schreiben</translation>
  </message>
  <message numerus="yes">
   <source>{conditions}: {kept} of %Ln rows</source>
   <translation>
    <numerusform>{conditions}: {kept} von %Ln Zeile</numerusform>
    <numerusform>{conditions}: {kept} von %Ln Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>(value)</source>
   <translation>(Wert)</translation>
  </message>
  <message>
   <source>{name} is empty</source>
   <translation>{name} ist leer</translation>
  </message>
  <message>
   <source>{name} is {value}</source>
   <translation>{name} ist {value}</translation>
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>Copy with &amp;headings</source>
   <translation>Mit Ü&amp;berschriften kopieren</translation>
  </message>
  <message>
   <source>Copy &amp;as</source>
   <translation>Kopieren &amp;als</translation>
  </message>
  <message>
   <source>&amp;Filter by this value</source>
   <translation>Nach diesem Wert &amp;filtern</translation>
  </message>
  <message>
   <source>Use as $f&amp;ilter</source>
   <translation>Als $f&amp;ilter verwenden</translation>
  </message>
  <message>
   <source>Show all &amp;rows</source>
   <translation>Alle &amp;Zeilen anzeigen</translation>
  </message>
  <message>
   <source>Row &amp;details</source>
   <translation>Zeilen&amp;details</translation>
  </message>
  <message>
   <source>&amp;Open in the tree</source>
   <translation>Im Baum zei&amp;gen</translation>
  </message>
  <message>
   <source>&amp;Update…</source>
   <translation>Ä&amp;ndern…</translation>
  </message>
  <message>
   <source>&amp;Sort by this column</source>
   <translation>Nach dieser Spalte &amp;sortieren</translation>
  </message>
  <message>
   <source>Hide this colu&amp;mn</source>
   <translation>Spalte ausb&amp;lenden</translation>
  </message>
  <message>
   <source>Select co&amp;lumns…</source>
   <translation>Spalten &amp;wählen…</translation>
  </message>
  <message>
   <source>&amp;CSV</source>
   <translation>&amp;CSV</translation>
  </message>
  <message>
   <source>&amp;JSON</source>
   <translation>&amp;JSON</translation>
  </message>
  <message>
   <source>&amp;Markdown</source>
   <translation>&amp;Markdown</translation>
  </message>
  <message>
   <source>Response as a table</source>
   <translation>Antwort als Tabelle</translation>
  </message>
  <message>
   <source>&amp;Hide “{name}”</source>
   <translation>„{name}“ &amp;ausblenden</translation>
  </message>
  <message>
   <source>Select &amp;columns…</source>
   <translation>Spalten &amp;wählen…</translation>
  </message>
  <message>
   <source>Show &amp;all columns</source>
   <translation>Alle &amp;Spalten anzeigen</translation>
  </message>
 </context>
 <context>
  <name>TaskbarFlow</name>
  <message>
   <source>Copy token</source>
   <translation>Token kopieren</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Neue Anfrage</translation>
  </message>
 </context>
 <context>
  <name>TextView</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>&amp;Alles auswählen</translation>
  </message>
  <message>
   <source>&amp;Wrap lines</source>
   <translation>Zeilen &amp;umbrechen</translation>
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
replace exchange swap regenerate: rotate
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
excel csv xlsx spreadsheet pages download: all rows
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
   <translation>dunkel hell nacht nachtmodus theme design skin farbe aussehen optik dark light: darstellung, farben
timeout zeitlimit zeitüberschreitung warten hängt langsam: timeout
hotkey shortcut tastenkombination kurzbefehl global: tastenkürzel
ablaufen verfall verfallen gültigkeit laufzeit lebensdauer gültig expire expiry: ablauf, tokens gelten
login anmelden einloggen authentifizieren autorisieren signin: token holen
logout abmelden ausloggen signout: sperren
exit quit schließen ende: beenden
passwort kennwort pin passcode password: passphrase, secret
ersetzen austauschen tauschen rotieren rotation rotate: wechseln
entfernen tilgen papierkorb delete: löschen, leeren
finden auffinden find: suchen, filtern
verlängern auffrischen refresh renew: erneuern
keepalive wachhalten dauerhaft: erneuern, erneuerungsprotokoll
zurückholen zurückspielen rollback restore alte kopien: frühere versionen, importieren, rückgängig
speichern archivieren backup sicherung export: sichern, exportieren
berechtigungen rechte rollen zugriff permissions: scopes
log audit journal historie protokoll: aktivität, verlauf
autostart hochfahren startup booten: anmeldung starten
meldung mitteilung toast popup alarm hinweis: benachrichtigung, warnen, erinnern
swagger openapi spezifikation schema yaml: api-beschreibung
excel csv xlsx tabellenkalkulation seiten herunterladen download: alle zeilen
senden abschicken aufrufen absenden run send: ausführen
verzeichnis speicherort daten pfad ablage: ordner
drosselung kontingent quota ratelimit ratenlimit limit 429: pro minute
handbuch doku dokumentation hilfe manual: anleitung
support bug fehlerbericht problem: diagnosedaten
aufbewahrung aufbewahren tage alter: behalten
zoom schrift schriftgröße größer kleiner skalierung lesbarkeit barrierefreiheit: textgröße
screenshot bildschirmfoto aufnahme freigabe privatsphäre: bildschirmaufnahmen
seitengröße zeilenzahl anzahl: $top
enthüllen zeigen sichtbar: anzeigen
zeitzone utc ortszeit format: datum
übersetzung englisch deutsch spanisch language locale: sprache
vollbild vergrößern fullscreen: maximieren
hintergrund minimieren tray systray: infobereich
internet verbindung firewall: proxy
leerlauf inaktivität untätig bildschirmschoner autolock: sperren nach
stern lesezeichen bookmark: favorit
reihenfolge ordnen anordnen: sortieren
bündeln kategorien zusammenfassen: gruppieren
klonen kopie verdoppeln clone: duplizieren
umbenennen ändern modifizieren edit: bearbeiten
anlegen erstellen hinzufügen new: neuer zugang
verifizieren prüfen ping check: testen
verschlüsselung verschlüsseln aes schlüssel: tresor
version lizenz about: über</translation>
  </message>
 </context>
 <context>
  <name>TokenFlow</name>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Edit credential</source>
   <translation>Zugang bearbeiten</translation>
  </message>
  <message>
   <source>cleared in {seconds} s</source>
   <translation>wird in {seconds} s gelöscht</translation>
  </message>
  <message>
   <source>cleared when the program ends</source>
   <translation>wird beim Beenden des Programms gelöscht</translation>
  </message>
  <message>
   <source>✓ {what} copied, {when}</source>
   <translation>✓ {what} kopiert, {when}</translation>
  </message>
  <message>
   <source>{what} is still on the clipboard, {when}</source>
   <translation>{what} ist noch in der Zwischenablage, {when}</translation>
  </message>
  <message>
   <source>▲ {what} could not be cleared from the clipboard. Trying again.</source>
   <translation>▲ {what} konnte nicht aus der Zwischenablage gelöscht werden. Neuer Versuch läuft.</translation>
  </message>
 </context>
 <context>
  <name>TokenPanel</name>
  <message>
   <source>No credential selected</source>
   <translation>Kein Zugang ausgewählt</translation>
  </message>
  <message>
   <source>READ ONLY</source>
   <translation>NUR LESEN</translation>
  </message>
  <message>
   <source>Set by your organization.</source>
   <translation>Von Ihrer Organisation festgelegt.</translation>
  </message>
  <message>
   <source>Get token</source>
   <translation>Token holen</translation>
  </message>
  <message>
   <source>Get a token with the client ID and the secret</source>
   <translation>Ein Token mit Client-ID und Secret holen</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Erneuern</translation>
  </message>
  <message>
   <source>Refresh the token (F5)</source>
   <translation>Das Token erneuern (F5)</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Claims</translation>
  </message>
  <message>
   <source>Show token claims</source>
   <translation>Token-Claims anzeigen</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Which rule expires the tokens here, and how that is known</source>
   <translation>Nach welcher Regel Tokens hier ablaufen, und woher das bekannt ist</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Wird abgefragt…</translation>
  </message>
 </context>
 <context>
  <name>TokenPresenter</name>
  <message>
   <source> · given in milliseconds</source>
   <translation> · in Millisekunden angegeben</translation>
  </message>
 </context>
 <context>
  <name>TokenQuestion</name>
  <message>
   <source>Get a token?</source>
   <translation>Token holen?</translation>
  </message>
  <message>
   <source>“{name}” has no valid token and gets none by itself.</source>
   <translation>„{name}“ hat kein gültiges Token und holt selbst keines.</translation>
  </message>
  <message>
   <source>{place} was not sent. Get a token and send it now?</source>
   <translation>{place} wurde nicht gesendet. Jetzt ein Token holen und senden?</translation>
  </message>
  <message>
   <source>&amp;Get token and send</source>
   <translation>Token &amp;holen und senden</translation>
  </message>
 </context>
 <context>
  <name>TokenView</name>
  <message>
   <source>No token yet</source>
   <translation>Noch kein Token</translation>
  </message>
  <message>
   <source>Get token requests one.</source>
   <translation>„Token holen“ fordert eins an.</translation>
  </message>
  <message>
   <source>{time} left, {rule}</source>
   <translation>noch {time}, {rule}</translation>
  </message>
  <message>
   <source>rolling</source>
   <translation>fortlaufend</translation>
  </message>
  <message>
   <source>fixed</source>
   <translation>fest</translation>
  </message>
  <message>
   <source>measured</source>
   <translation>gemessen</translation>
  </message>
  <message>
   <source>Aspire rejected the client ID or the secret at {at}: check both.</source>
   <translation>Aspire hat um {at} die Client-ID oder das Secret abgelehnt: Prüfen Sie beide.</translation>
  </message>
  <message>
   <source>the server answered 401 at {at}: refresh it</source>
   <translation>der Server antwortete um {at} mit 401: Erneuern Sie es</translation>
  </message>
  <message>
   <source>until {at}</source>
   <translation>bis {at}</translation>
  </message>
  <message>
   <source>since {at}</source>
   <translation>seit {at}</translation>
  </message>
  <message>
   <source>{end} · the token's own exp, as this server was seen to keep to it</source>
   <translation>{end} · das eigene exp des Tokens, an das sich dieser Server hält</translation>
  </message>
  <message>
   <source>{end} · 24 h since it was issued, as this server was seen not to roll</source>
   <translation>{end} · 24 h seit der Ausstellung, da dieser Server nicht verlängert</translation>
  </message>
  <message>
   <source>rolling 24 h, as seen here</source>
   <translation>fortlaufend 24 h, wie hier gesehen</translation>
  </message>
  <message>
   <source>rolling 24 h</source>
   <translation>fortlaufend 24 h</translation>
  </message>
  <message>
   <source>{end} · {rule}, last used {when}</source>
   <translation>{end} · {rule}, zuletzt {when}</translation>
  </message>
  <message numerus="yes">
   <source>expires between {proven} and {refused} after issue · measured, %Ln responses</source>
   <translation>
    <numerusform>läuft zwischen {proven} und {refused} nach der Ausstellung ab · gemessen, %Ln Antwort</numerusform>
    <numerusform>läuft zwischen {proven} und {refused} nach der Ausstellung ab · gemessen, %Ln Antworten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>expires between {proven} and {refused} after its last use · measured, %Ln responses</source>
   <translation>
    <numerusform>läuft zwischen {proven} und {refused} nach der letzten Nutzung ab · gemessen, %Ln Antwort</numerusform>
    <numerusform>läuft zwischen {proven} und {refused} nach der letzten Nutzung ab · gemessen, %Ln Antworten</numerusform>
   </translation>
  </message>
  <message>
   <source>rolling 24 h would say {at}</source>
   <translation>fortlaufende 24 h ergäben {at}</translation>
  </message>
  <message>
   <source>may expire at {at} (not yet tested)</source>
   <translation>läuft vielleicht um {at} ab (noch nicht geprüft)</translation>
  </message>
  <message>
   <source>token says {at}</source>
   <translation>laut Token {at}</translation>
  </message>
  <message>
   <source>Basis: {basis}</source>
   <translation>Grundlage: {basis}</translation>
  </message>
  <message>
   <source>Rolling end: {at}</source>
   <translation>Fortlaufendes Ende: {at}</translation>
  </message>
  <message>
   <source>A day after issue: {at}</source>
   <translation>Ein Tag nach der Ausstellung: {at}</translation>
  </message>
  <message>
   <source>exp in the token: {at}</source>
   <translation>exp im Token: {at}</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>The step before</source>
   <translation>Der Schritt davor</translation>
  </message>
  <message>
   <source>The next step</source>
   <translation>Der nächste Schritt</translation>
  </message>
  <message>
   <source>End tour</source>
   <translation>Rundgang beenden</translation>
  </message>
  <message>
   <source>Close the tour (Esc)</source>
   <translation>Rundgang schließen (Esc)</translation>
  </message>
  <message>
   <source>Step {number} of {last}</source>
   <translation>Schritt {number} von {last}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Your credentials</source>
   <translation>Ihre Zugänge</translation>
  </message>
  <message>
   <source>A row for each Client ID and Secret. It says when the token expires. Ctrl+N adds a credential.</source>
   <translation>Eine Zeile für jede Client-ID mit Secret. Sie sagt, wann das Token abläuft. Strg+N fügt einen Zugang hinzu.</translation>
  </message>
  <message>
   <source>Get a token and copy it</source>
   <translation>Token holen und kopieren</translation>
  </message>
  <message>
   <source>Get token signs in for you. Copy token puts the token on the clipboard, which is cleared soon after.</source>
   <translation>„Token holen“ meldet Sie an. „Token kopieren“ legt das Token in die Zwischenablage, die bald danach geleert wird.</translation>
  </message>
  <message>
   <source>Find an operation</source>
   <translation>Operation finden</translation>
  </message>
  <message>
   <source>Type part of its name, method:get or scope:allowed. Enter opens the best match at its first field.</source>
   <translation>Tippen Sie einen Teil des Namens, method:get oder scope:allowed. Enter öffnet den besten Treffer an seinem ersten Feld.</translation>
  </message>
  <message>
   <source>Send the request</source>
   <translation>Anfrage senden</translation>
  </message>
  <message>
   <source>Fill in what you need, then press Execute (Ctrl+Enter). The full URL is shown below.</source>
   <translation>Füllen Sie aus, was Sie brauchen, und drücken Sie „Ausführen“ (Strg+Enter). Die ganze URL steht darunter.</translation>
  </message>
  <message>
   <source>Work with the response</source>
   <translation>Mit der Antwort arbeiten</translation>
  </message>
  <message>
   <source>Table, tree or text. Right-click a cell to filter by its value or to copy rows. Ctrl+K finds everything else.</source>
   <translation>Tabelle, Baum oder Text. Ein Rechtsklick auf eine Zelle filtert nach ihrem Wert oder kopiert Zeilen. Strg+K findet alles andere.</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%Ln credentials</source>
   <translation>
    <numerusform>%Ln Zugang</numerusform>
    <numerusform>%Ln Zugänge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln of {all} expire within 1 h</source>
   <translation>
    <numerusform>%Ln von {all} läuft binnen 1 h ab</numerusform>
    <numerusform>%Ln von {all} laufen binnen 1 h ab</numerusform>
   </translation>
  </message>
  <message>
   <source>{ended} expired</source>
   <translation>{ended} abgelaufen</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <source>&amp;Open Aspire Desktop</source>
   <translation>&amp;Aspire Desktop öffnen</translation>
  </message>
  <message numerus="yes">
   <source>… and %Ln more</source>
   <translation>
    <numerusform>… und %Ln weiterer</numerusform>
    <numerusform>… und %Ln weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>
Next: {name} in {left}</source>
   <translation>
Als Nächstes: {name} in {left}</translation>
  </message>
  <message>
   <source>Copy its token</source>
   <translation>Sein Token kopieren</translation>
  </message>
  <message>
   <source>{text}  ·  Get token</source>
   <translation>{text}  ·  Token holen</translation>
  </message>
 </context>
 <context>
  <name>TreePanel</name>
  <message>
   <source>Show only what holds a text, or what a JSONPath selects</source>
   <translation>Nur anzeigen, was einen Text enthält oder was ein JSONPath auswählt</translation>
  </message>
  <message>
   <source>Filter by a text, or a JSONPath such as $[?@.Id &gt; 5].Name</source>
   <translation>Nach Text filtern oder mit JSONPath, etwa $[?@.Id &gt; 5].Name</translation>
  </message>
  <message>
   <source>Save what's left…</source>
   <translation>Übriges speichern…</translation>
  </message>
  <message>
   <source>Write what the filter leaves to a file</source>
   <translation>In eine Datei schreiben, was der Filter übrig lässt</translation>
  </message>
  <message>
   <source>Response as a tree</source>
   <translation>Antwort als Baum</translation>
  </message>
  <message numerus="yes">
   <source>%Ln found</source>
   <translation>
    <numerusform>%Ln gefunden</numerusform>
    <numerusform>%Ln gefunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy &amp;value</source>
   <translation>&amp;Wert kopieren</translation>
  </message>
  <message>
   <source>Copy &amp;path</source>
   <translation>&amp;Pfad kopieren</translation>
  </message>
  <message>
   <source>Copy &amp;name</source>
   <translation>&amp;Namen kopieren</translation>
  </message>
  <message>
   <source>&amp;Update…</source>
   <translation>Än&amp;dern…</translation>
  </message>
  <message>
   <source>Preview the &amp;file</source>
   <translation>Datei &amp;ansehen</translation>
  </message>
  <message>
   <source>&amp;Save the file…</source>
   <translation>Datei &amp;speichern…</translation>
  </message>
  <message>
   <source>&amp;Expand</source>
   <translation>Auf&amp;klappen</translation>
  </message>
  <message>
   <source>&amp;Collapse all</source>
   <translation>Alle &amp;zuklappen</translation>
  </message>
 </context>
 <context>
  <name>TrialPresenter</name>
  <message>
   <source>Asking…</source>
   <translation>Wird abgefragt…</translation>
  </message>
  <message>
   <source>“{name}” has no accepted token. Get one to find out which expiry counts.</source>
   <translation>„{name}“ hat kein angenommenes Token. Holen Sie eins, um herauszufinden, welcher Ablauf gilt.</translation>
  </message>
  <message>
   <source>The token of “{name}” states no expiry (exp): only use shows which rule holds.</source>
   <translation>Das Token von „{name}“ nennt keinen Ablauf (exp): Nur die Nutzung zeigt, welche Regel gilt.</translation>
  </message>
  <message>
   <source>Both expiries of this token have passed. Get a new one to find out which counts.</source>
   <translation>Beide Abläufe dieses Tokens sind vorbei. Holen Sie ein neues, um herauszufinden, welcher gilt.</translation>
  </message>
  <message>
   <source>The token’s own expiry (exp) has passed. One small read shows whether it counts.</source>
   <translation>Der eigene Ablauf des Tokens (exp) ist vorbei. Eine kleine Leseanfrage zeigt, ob er gilt.</translation>
  </message>
  <message>
   <source>This keeps the token past its own expiry (exp). It sends one small read now and one at {at}.</source>
   <translation>Dies behält das Token über seinen eigenen Ablauf (exp) hinaus. Es sendet jetzt und um {at} je eine kleine Leseanfrage.</translation>
  </message>
  <message>
   <source>This keeps the token past its own expiry (exp) and sends one small read at {at}.</source>
   <translation>Dies behält das Token über seinen eigenen Ablauf (exp) hinaus und sendet um {at} eine kleine Leseanfrage.</translation>
  </message>
  <message>
   <source>Waiting: one small read is sent at {at}, while this program runs.</source>
   <translation>Wartet: Um {at} wird eine kleine Leseanfrage gesendet, solange dieses Programm läuft.</translation>
  </message>
  <message>
   <source>The response proved nothing. Select a credential that may read a list.</source>
   <translation>Die Antwort hat nichts belegt. Wählen Sie einen Zugang, der eine Liste lesen darf.</translation>
  </message>
 </context>
 <context>
  <name>UpdateFlow</name>
  <message>
   <source>The record could not be read again: {said}</source>
   <translation>Der Datensatz konnte nicht erneut gelesen werden: {said}</translation>
  </message>
  <message>
   <source>The record was not found when it was read again.</source>
   <translation>Der Datensatz wurde beim erneuten Lesen nicht gefunden.</translation>
  </message>
  <message>
   <source>Changed in Aspire since you read it: {changes}</source>
   <translation>In Aspire geändert, seit Sie ihn gelesen haben: {changes}</translation>
  </message>
  <message>
   <source>Nothing differs from the record.</source>
   <translation>Nichts weicht vom Datensatz ab.</translation>
  </message>
  <message>
   <source>Not readable, and not sent: {names}. Aspire may clear what a PUT leaves out.</source>
   <translation>Nicht lesbar und nicht gesendet: {names}. Aspire löscht vielleicht, was ein PUT auslässt.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln fields of this form are not in the record: they stay empty.</source>
   <translation>
    <numerusform>%Ln Feld dieses Formulars ist nicht im Datensatz: Es bleibt leer.</numerusform>
    <numerusform>%Ln Felder dieses Formulars sind nicht im Datensatz: Sie bleiben leer.</numerusform>
   </translation>
  </message>
  <message>
   <source>Load current values</source>
   <translation>Aktuelle Werte laden</translation>
  </message>
  <message>
   <source>The record could not be read: {said}</source>
   <translation>Der Datensatz konnte nicht gelesen werden: {said}</translation>
  </message>
  <message>
   <source>No single record has {name} {value}.</source>
   <translation>Kein einzelner Datensatz hat {name} {value}.</translation>
  </message>
  <message numerus="yes">
   <source>{place} as “{name}”: Updated. %Ln fields are not as you sent them.</source>
   <translation>
    <numerusform>{place} als „{name}“: Aktualisiert. %Ln Feld ist nicht so, wie Sie es gesendet haben.</numerusform>
    <numerusform>{place} als „{name}“: Aktualisiert. %Ln Felder sind nicht so, wie Sie sie gesendet haben.</numerusform>
   </translation>
  </message>
  <message>
   <source>Updated. Aspire now holds what you sent.</source>
   <translation>Aktualisiert. Aspire enthält jetzt, was Sie gesendet haben.</translation>
  </message>
 </context>
 <context>
  <name>UrlView</name>
  <message>
   <source>The full URL</source>
   <translation>Die ganze URL</translation>
  </message>
 </context>
 <context>
  <name>VaultFlow</name>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>nicht gespeichert</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <source>locked with a passphrase</source>
   <translation>mit Passphrase gesperrt</translation>
  </message>
  <message>
   <source>cannot be opened</source>
   <translation>lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>key lost</source>
   <translation>Schlüssel verloren</translation>
  </message>
  <message>
   <source>file missing</source>
   <translation>Datei fehlt</translation>
  </message>
  <message>
   <source>an earlier version</source>
   <translation>eine frühere Version</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <source>written by a newer version</source>
   <translation>von einer neueren Version geschrieben</translation>
  </message>
  <message>
   <source>changes not saved yet</source>
   <translation>Änderungen noch nicht gespeichert</translation>
  </message>
  <message>
   <source>open, no earlier version kept</source>
   <translation>offen, keine frühere Version aufbewahrt</translation>
  </message>
  <message>
   <source>Vault: {store} · {state}</source>
   <translation>Tresor: {store} · {state}</translation>
  </message>
  <message>
   <source>Save again</source>
   <translation>Noch einmal speichern</translation>
  </message>
  <message>
   <source>What can I do?</source>
   <translation>Was kann ich tun?</translation>
  </message>
  <message>
   <source>{problem} It is retried automatically.</source>
   <translation>{problem} Es wird automatisch erneut versucht.</translation>
  </message>
  <message>
   <source>Saved, but no earlier version was kept: {why}.</source>
   <translation>Gespeichert, aber keine frühere Version wurde aufbewahrt: {why}.</translation>
  </message>
  <message>
   <source>Earlier versions…</source>
   <translation>Frühere Versionen…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln parts of the vault were not usable.</source>
   <translation>
    <numerusform>%Ln Teil des Tresors war nicht verwendbar.</numerusform>
    <numerusform>%Ln Teile des Tresors waren nicht verwendbar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Restore the &amp;newest good version</source>
   <translation>&amp;Neueste gute Version wiederherstellen</translation>
  </message>
  <message>
   <source>&amp;Use this version</source>
   <translation>&amp;Diese Version verwenden</translation>
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation>&amp;Erneut versuchen</translation>
  </message>
  <message>
   <source>&amp;Choose a version…</source>
   <translation>&amp;Version wählen…</translation>
  </message>
  <message>
   <source>&amp;Begin anew</source>
   <translation>Neu &amp;beginnen</translation>
  </message>
  <message>
   <source>The saved credentials cannot be opened</source>
   <translation>Die gespeicherten Zugänge lassen sich nicht öffnen</translation>
  </message>
  <message>
   <source>Nothing was overwritten or deleted.</source>
   <translation>Nichts wurde überschrieben oder gelöscht.</translation>
  </message>
  <message>
   <source>Up to three earlier versions lie beside it, each from before one of the last changes. Restoring one takes a second, loses only the changes after it, and keeps the current file under another name.</source>
   <translation>Daneben liegen bis zu drei frühere Versionen, jede von vor einer der letzten Änderungen. Das Wiederherstellen dauert eine Sekunde, verliert nur die Änderungen danach und behält die jetzige Datei unter anderem Namen.</translation>
  </message>
  <message>
   <source>The file itself is fine, but without its key nobody can open it. If the key store was only unavailable, press Retry. After a new computer or user account, a backup file that you exported (File › Export…) opens anywhere with its passphrase.</source>
   <translation>Die Datei selbst ist in Ordnung, aber ohne ihren Schlüssel kann sie niemand öffnen. War der Schlüsselspeicher nur nicht erreichbar, drücken Sie „Erneut versuchen“. Nach einem Wechsel von Computer oder Benutzerkonto öffnet sich eine exportierte Sicherungsdatei („Datei › Exportieren…“) überall mit ihrer Passphrase.</translation>
  </message>
  <message>
   <source>Begin anew renames the file and starts with an empty list. You can import a backup into it.</source>
   <translation>„Neu beginnen“ benennt die Datei um und beginnt mit einer leeren Liste. In diese können Sie eine Sicherung importieren.</translation>
  </message>
  <message>
   <source>Import a backup…</source>
   <translation>Sicherung importieren…</translation>
  </message>
  <message>
   <source>The old file was renamed to {name}. Import a backup to restore your credentials.</source>
   <translation>Die alte Datei heißt jetzt {name}. Importieren Sie eine Sicherung, um Ihre Zugänge wiederherzustellen.</translation>
  </message>
 </context>
 <context>
  <name>ViewTabs</name>
  <message>
   <source>Tree</source>
   <translation>Baum</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Raw</source>
   <translation>Roh</translation>
  </message>
  <message>
   <source>Headers</source>
   <translation>Header</translation>
  </message>
 </context>
 <context>
  <name>WarningFlow</name>
  <message>
   <source>Refresh</source>
   <translation>Erneuern</translation>
  </message>
  <message>
   <source>Refresh all</source>
   <translation>Alle erneuern</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Später erinnern</translation>
  </message>
 </context>
 <context>
  <name>WarningText</name>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>und %Ln weiteres Token</numerusform>
    <numerusform>und %Ln weitere Tokens</numerusform>
   </translation>
  </message>
  <message>
   <source>{summary} Open Aspire Desktop to refresh them.</source>
   <translation>{summary} Öffnen Sie Aspire Desktop, um sie zu erneuern.</translation>
  </message>
  <message>
   <source>Aspire tokens</source>
   <translation>Aspire-Tokens</translation>
  </message>
  <message>
   <source>An Aspire token expires in {time}</source>
   <translation>Ein Aspire-Token läuft ab in {time}</translation>
  </message>
  <message>
   <source>An Aspire token may expire in {time}</source>
   <translation>Ein Aspire-Token läuft vielleicht ab in {time}</translation>
  </message>
  <message>
   <source>{kind} · open Aspire Desktop to refresh it.</source>
   <translation>{kind} · öffnen Sie Aspire Desktop, um es zu erneuern.</translation>
  </message>
  <message>
   <source>An Aspire token may have expired</source>
   <translation>Ein Aspire-Token ist vielleicht abgelaufen</translation>
  </message>
  <message>
   <source>An Aspire token has expired</source>
   <translation>Ein Aspire-Token ist abgelaufen</translation>
  </message>
  <message>
   <source>{kind} · at {at}. Open Aspire Desktop to refresh it.</source>
   <translation>{kind} · um {at}. Öffnen Sie Aspire Desktop, um es zu erneuern.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln tokens have expired</source>
   <translation>
    <numerusform>%Ln Token ist abgelaufen</numerusform>
    <numerusform>%Ln Tokens sind abgelaufen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln tokens expire soon</source>
   <translation>
    <numerusform>%Ln Token läuft bald ab</numerusform>
    <numerusform>%Ln Tokens laufen bald ab</numerusform>
   </translation>
  </message>
  <message>
   <source>{past} and {future}.</source>
   <translation>{past} und {future}.</translation>
  </message>
  <message>
   <source>{name}: the token expires in {time}, at {at}.</source>
   <translation>{name}: Das Token läuft in {time} ab, um {at}.</translation>
  </message>
  <message>
   <source>{name}: the token may expire in {time}, at {at}.</source>
   <translation>{name}: Das Token läuft vielleicht in {time} ab, um {at}.</translation>
  </message>
  <message>
   <source>{name}: the token expired at {at}.</source>
   <translation>{name}: Das Token ist um {at} abgelaufen.</translation>
  </message>
  <message>
   <source>{name}: the token’s own expiry (exp) passed at {at}.</source>
   <translation>{name}: Der eigene Ablauf des Tokens (exp) war um {at}.</translation>
  </message>
  <message>
   <source>It may still work: no response has shown yet whether that expiry counts here.</source>
   <translation>Es funktioniert vielleicht noch: Keine Antwort hat bisher gezeigt, ob dieser Ablauf hier gilt.</translation>
  </message>
  <message>
   <source>That is the token’s own expiry (exp). No response has shown yet whether it counts here.</source>
   <translation>Das ist der eigene Ablauf des Tokens (exp). Keine Antwort hat bisher gezeigt, ob er hier gilt.</translation>
  </message>
 </context>
 <context>
  <name>WelcomeFlow</name>
  <message>
   <source>Aspire Desktop is now version {version}.</source>
   <translation>Aspire Desktop ist jetzt Version {version}.</translation>
  </message>
  <message>
   <source>What's new</source>
   <translation>Neuerungen</translation>
  </message>
  <message>
   <source>All data here is made up. A tour shows the window in five steps.</source>
   <translation>Alle Daten hier sind erfunden. Ein Rundgang zeigt das Fenster in fünf Schritten.</translation>
  </message>
  <message>
   <source>Start the tour</source>
   <translation>Rundgang starten</translation>
  </message>
 </context>
 <context>
  <name>WindowFrame</name>
  <message>
   <source>Aspire Desktop</source>
   <translation>Aspire Desktop</translation>
  </message>
 </context>
 <context>
  <name>WriteDialog</name>
  <message>
   <source>Write to Production?</source>
   <translation>In Produktion schreiben?</translation>
  </message>
  <message>
   <source>Send this write?</source>
   <translation>Diesen Schreibzugriff senden?</translation>
  </message>
  <message>
   <source>{method} on {host}, as “{name}”</source>
   <translation>{method} an {host}, als „{name}“</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Wohin es geht</translation>
  </message>
  <message numerus="yes">
   <source>Body: %Ln bytes. Sent once. Never retried automatically.</source>
   <translation>
    <numerusform>Body: %Ln Byte. Wird einmal gesendet und nie automatisch wiederholt.</numerusform>
    <numerusform>Body: %Ln Bytes. Wird einmal gesendet und nie automatisch wiederholt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Sent once. Never retried automatically.</source>
   <translation>Wird einmal gesendet und nie automatisch wiederholt.</translation>
  </message>
  <message>
   <source>What is sent</source>
   <translation>Was gesendet wird</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Was sich ändert</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>(not there)</source>
   <translation>(nicht vorhanden)</translation>
  </message>
  <message>
   <source>Type {text} to confirm</source>
   <translation>Zum Bestätigen {text} eingeben</translation>
  </message>
  <message>
   <source>Send to Production</source>
   <translation>In Produktion senden</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Type {text} to confirm:</source>
   <translation>Zum Bestätigen {text} eingeben:</translation>
  </message>
 </context>
 <context>
  <name>_Fields</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
 </context>
 <context>
  <name>_Steps</name>
  <message>
   <source>Open the guide: {heading}</source>
   <translation>Anleitung öffnen: {heading}</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>{file} is there already: say --yes to replace it.</source>
   <translation>{file} gibt es schon: Mit --yes wird die Datei ersetzt.</translation>
  </message>
  <message>
   <source>There is no program called {program}.</source>
   <translation>Es gibt kein Programm namens {program}.</translation>
  </message>
  <message>
   <source>{program} is not a program, or may not be run.</source>
   <translation>{program} ist kein Programm oder darf nicht ausgeführt werden.</translation>
  </message>
  <message>
   <source>{program} cannot be run: {reason}.</source>
   <translation>{program} kann nicht ausgeführt werden: {reason}.</translation>
  </message>
  <message>
   <source>Removing “{credential}” loses its secret: say --yes to do it.</source>
   <translation>Mit dem Entfernen von „{credential}“ geht das Secret verloren: Bestätigen Sie mit --yes.</translation>
  </message>
  <message>
   <source>Changes after the copy will not be in it: say --yes to do it.</source>
   <translation>Spätere Änderungen sind in der Kopie nicht enthalten: Bestätigen Sie mit --yes.</translation>
  </message>
  <message>
   <source>Later changes are not in it: say --yes to do it.</source>
   <translation>Spätere Änderungen sind darin nicht enthalten: Bestätigen Sie mit --yes.</translation>
  </message>
  <message>
   <source>Whoever read the output has gone.</source>
   <translation>Der Empfänger der Ausgabe ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The result could not be written to standard output: {reason}.</source>
   <translation>Das Ergebnis konnte nicht in die Standardausgabe geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>There is no terminal to ask for the passphrase: --passphrase-stdin reads it from standard input.</source>
   <translation>Es gibt kein Terminal, um nach der Passphrase zu fragen: --passphrase-stdin liest sie von der Standardeingabe.</translation>
  </message>
  <message>
   <source>The vault needs its passphrase: give it on standard input with --vault-passphrase-stdin.</source>
   <translation>Der Tresor braucht seine Passphrase: Übergeben Sie sie mit --vault-passphrase-stdin über die Standardeingabe.</translation>
  </message>
  <message>
   <source>The {name} is read from standard input, which is closed.</source>
   <translation>{name} soll von der Standardeingabe gelesen werden, doch diese ist geschlossen.</translation>
  </message>
  <message>
   <source>The {name} on standard input is not UTF-8.</source>
   <translation>{name} auf der Standardeingabe ist kein UTF-8.</translation>
  </message>
  <message>
   <source>The {name} cannot be read from standard input: {reason}.</source>
   <translation>{name} kann von der Standardeingabe nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The line on standard input is too long for the {name}.</source>
   <translation>Die Zeile auf der Standardeingabe ist zu lang: {name}.</translation>
  </message>
  <message>
   <source>Standard input goes on after the {name}: this command reads no more.</source>
   <translation>Die Standardeingabe geht nach {name} weiter: Dieser Befehl liest nicht mehr.</translation>
  </message>
  <message>
   <source>There is no passphrase on standard input.</source>
   <translation>Auf der Standardeingabe steht keine Passphrase.</translation>
  </message>
  <message>
   <source>There is no secret on standard input.</source>
   <translation>Auf der Standardeingabe steht kein Secret.</translation>
  </message>
  <message>
   <source>--resume goes with --all-pages and --output.</source>
   <translation>--resume gehört zu --all-pages und --output.</translation>
  </message>
  <message>
   <source>{method} on {host} is a write: say --yes to do it.</source>
   <translation>{method} an {host} ist ein Schreibzugriff: Bestätigen Sie mit --yes.</translation>
  </message>
  <message>
   <source>The answer ({status}) is longer than {size:,} bytes and was cut there: it is not whole. The request itself was carried out.</source>
   <translation>Die Antwort ({status}) ist länger als {size:,} Bytes und wurde dort abgeschnitten: Sie ist nicht vollständig. Die Anfrage selbst wurde ausgeführt.</translation>
  </message>
  <message>
   <source>Say what to change: --read-only or --no-read-only, --ask-writes or --no-ask-writes.</source>
   <translation>Geben Sie an, was sich ändern soll: --read-only oder --no-read-only, --ask-writes oder --no-ask-writes.</translation>
  </message>
  <message>
   <source>The demo server needs uvicorn, which is not installed here: install aspire-desktop[demo].</source>
   <translation>Der Demo-Server braucht uvicorn, das hier nicht installiert ist: Installieren Sie aspire-desktop[demo].</translation>
  </message>
  <message>
   <source>Nothing was changed: the vault's file could not be written.</source>
   <translation>Nichts wurde geändert: Die Tresordatei konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The data folder {folder} is not there. Connect its drive, or choose another folder in Aspire Desktop.</source>
   <translation>Der Datenordner {folder} ist nicht da. Schließen Sie sein Laufwerk an, oder wählen Sie in Aspire Desktop einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The data folder {folder} held credentials and is gone. If it was moved, put it back, or name it with --data-dir. To start with an empty list, delete {path}.</source>
   <translation>Der Datenordner {folder} enthielt Zugänge und ist nicht mehr da. Wenn er verschoben wurde, legen Sie ihn zurück, oder nennen Sie ihn mit --data-dir. Um mit einer leeren Liste zu beginnen, löschen Sie {path}.</translation>
  </message>
  <message>
   <source>{file}, which says where the data folder is, cannot be read. Start Aspire Desktop to choose the folder, or name it with --data-dir.</source>
   <translation>{file} gibt an, wo der Datenordner liegt, kann aber nicht gelesen werden. Starten Sie Aspire Desktop, um den Ordner zu wählen, oder nennen Sie ihn mit --data-dir.</translation>
  </message>
  <message>
   <source>There is no vault in {folder} yet: no credential is saved there.</source>
   <translation>In {folder} gibt es noch keinen Tresor: Dort ist kein Zugang gespeichert.</translation>
  </message>
  <message>
   <source>{count:,} credentials</source>
   <translation>{count:,} Zugänge</translation>
  </message>
  <message>
   <source>1 credential</source>
   <translation>1 Zugang</translation>
  </message>
  <message>
   <source>{count:,} rows</source>
   <translation>{count:,} Zeilen</translation>
  </message>
  <message>
   <source>1 row</source>
   <translation>1 Zeile</translation>
  </message>
  <message>
   <source>{count:,} pages</source>
   <translation>{count:,} Seiten</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 Seite</translation>
  </message>
  <message>
   <source>{rows} in {pages}</source>
   <translation>{rows} auf {pages}</translation>
  </message>
  <message>
   <source>{rows}, page {page:,}</source>
   <translation>{rows}, Seite {page:,}</translation>
  </message>
  <message>
   <source>Exported to {file}: {credentials}.</source>
   <translation>Nach {file} exportiert: {credentials}.</translation>
  </message>
  <message>
   <source>Restored: {credentials}.</source>
   <translation>Wiederhergestellt: {credentials}.</translation>
  </message>
  <message>
   <source>In use now: {credentials}.</source>
   <translation>Jetzt in Gebrauch: {credentials}.</translation>
  </message>
  <message>
   <source>The answer is compressed ({encoding}), which cannot be read here: it is as it came.</source>
   <translation>Die Antwort ist komprimiert ({encoding}), was hier nicht lesbar ist: Sie ist so, wie sie kam.</translation>
  </message>
  <message>
   <source>The answer is not text: {shown:,} of {size:,} bytes are shown. --output FILE writes all of it as it came.</source>
   <translation>Die Antwort ist kein Text: {shown:,} von {size:,} Bytes werden gezeigt. --output FILE schreibt alles, wie es kam.</translation>
  </message>
  <message>
   <source>--base-url goes with --environment.</source>
   <translation>--base-url gehört zu --environment.</translation>
  </message>
  <message>
   <source>{warning} Say --yes to save it all the same.</source>
   <translation>{warning} Mit --yes wird trotzdem gespeichert.</translation>
  </message>
  <message>
   <source>Client ID and Secret look swapped: what is saved as the Client ID is shown. Say --yes to save it all the same.</source>
   <translation>Client-ID und Secret sind anscheinend vertauscht: Was als Client-ID gespeichert ist, wird angezeigt. Mit --yes wird es trotzdem gespeichert.</translation>
  </message>
  <message>
   <source>{name} is given twice: give it once, in PATH or with --query.</source>
   <translation>{name} ist doppelt angegeben: Geben Sie es einmal an, in PATH oder mit --query.</translation>
  </message>
  <message>
   <source>--query needs K=V, not “{item}”.</source>
   <translation>--query braucht K=V, nicht „{item}“.</translation>
  </message>
  <message>
   <source>The body is read from standard input, which is closed.</source>
   <translation>Der Body soll von der Standardeingabe gelesen werden, doch diese ist geschlossen.</translation>
  </message>
  <message>
   <source>The file is a backup, not a list: the command import restores it.</source>
   <translation>Die Datei ist eine Sicherung, keine Liste: Der Befehl import stellt sie wieder her.</translation>
  </message>
  <message>
   <source>The body's file cannot be read: {reason}. --body names a file; with --body - the body itself comes from standard input.</source>
   <translation>Die Datei des Bodys kann nicht gelesen werden: {reason}. --body nennt eine Datei; mit --body - kommt der Body selbst aus der Standardeingabe.</translation>
  </message>
  <message>
   <source>The vault opens: nothing is to be restored.</source>
   <translation>Der Tresor lässt sich öffnen: Es gibt nichts wiederherzustellen.</translation>
  </message>
  <message>
   <source>The vault is the one that was saved last.</source>
   <translation>Der Tresor ist der zuletzt gespeicherte.</translation>
  </message>
  <message>
   <source>The collection had not ended after {minutes:g} min: {kept}</source>
   <translation>Die Sammlung war nach {minutes:g} min nicht zu Ende: {kept}</translation>
  </message>
  <message>
   <source>Interrupted: {kept}</source>
   <translation>Unterbrochen: {kept}</translation>
  </message>
  <message>
   <source>nothing is kept.</source>
   <translation>Nichts bleibt erhalten.</translation>
  </message>
  <message>
   <source>{rows} kept in {path}: the same command with --resume goes on.</source>
   <translation>{rows} in {path} behalten: Derselbe Befehl mit --resume macht weiter.</translation>
  </message>
  <message>
   <source>The server answered {status} with a web page in the place of data: check the base URL, and whether the network asks to sign in.</source>
   <translation>Der Server hat {status} mit einer Webseite statt mit Daten geantwortet: Prüfen Sie die Basis-URL und ob das Netzwerk eine Anmeldung verlangt.</translation>
  </message>
  <message>
   <source>The server answered {status}.</source>
   <translation>Der Server antwortete mit {status}.</translation>
  </message>
  <message>
   <source>The server answered {status} {reason}.</source>
   <translation>Der Server antwortete mit {status} {reason}.</translation>
  </message>
  <message>
   <source>Test of a credential at {host}</source>
   <translation>Test eines Zugangs bei {host}</translation>
  </message>
  <message>
   <source>{verdict:stem}; {clock}.</source>
   <translation>{verdict:stem}; {clock}.</translation>
  </message>
  <message>
   <source>this computer's clock is {count} minutes slow</source>
   <translation>die Uhr dieses Computers geht {count} Minuten nach</translation>
  </message>
  <message>
   <source>this computer's clock is {count} minutes fast</source>
   <translation>die Uhr dieses Computers geht {count} Minuten vor</translation>
  </message>
  <message>
   <source>this computer's clock is {count} hours slow</source>
   <translation>die Uhr dieses Computers geht {count} Stunden nach</translation>
  </message>
  <message>
   <source>this computer's clock is {count} hours fast</source>
   <translation>die Uhr dieses Computers geht {count} Stunden vor</translation>
  </message>
  <message>
   <source>Nothing was sent: {host} has answered that its request limit is used up, try again in a minute.</source>
   <translation>Nichts wurde gesendet: {host} hat geantwortet, dass das Ratenlimit ausgeschöpft ist; versuchen Sie es in einer Minute noch einmal.</translation>
  </message>
  <message>
   <source>{host} is not the API: it redirects elsewhere, so the Secret was not sent; the API's address has “-api” in it.</source>
   <translation>{host} ist nicht die API: Es wird umgeleitet, daher wurde das Secret nicht gesendet; die Adresse der API enthält „-api“.</translation>
  </message>
  <message>
   <source>{host} is not the API: it answers with a web page, so the Secret was not sent; the API's address has “-api” in it.</source>
   <translation>{host} ist nicht die API: Es antwortet eine Webseite, daher wurde das Secret nicht gesendet; die Adresse der API enthält „-api“.</translation>
  </message>
  <message>
   <source>The host was reached, but {said:clause}.</source>
   <translation>Der Host wurde erreicht, aber: {said:clause}.</translation>
  </message>
  <message>
   <source>{host} was reached, but it has a problem of its own ({status}): try again later.</source>
   <translation>{host} wurde erreicht, hat aber selbst ein Problem ({status}): Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>{host} answers, but it is no Aspire API: it knows neither /Version nor /Authorization.</source>
   <translation>{host} antwortet, ist aber keine Aspire-API: Weder /Version noch /Authorization ist bekannt.</translation>
  </message>
  <message>
   <source>The host was reached, but it rejected the Client ID or the Secret ({status}), or the API is not enabled for this tenant.</source>
   <translation>Der Host wurde erreicht, hat aber die Client-ID oder das Secret abgelehnt ({status}), oder die API ist für diesen Mandanten nicht aktiviert.</translation>
  </message>
  <message>
   <source>The host was reached, but the login failed: {said:clause}.</source>
   <translation>Der Host wurde erreicht, aber die Anmeldung ist fehlgeschlagen: {said:clause}.</translation>
  </message>
  <message>
   <source>The credentials were accepted, but whether the token works is not known: {said:clause}.</source>
   <translation>Die Zugangsdaten wurden angenommen, aber ob das Token funktioniert, ist nicht bekannt: {said:clause}.</translation>
  </message>
  <message>
   <source>No answer: {said:clause}.</source>
   <translation>Keine Antwort: {said:clause}.</translation>
  </message>
  <message>
   <source>Nothing was tested: {said:clause}.</source>
   <translation>Nichts wurde getestet: {said:clause}.</translation>
  </message>
  <message>
   <source>The credentials were accepted, but {host} answers GET {name} with a web page.</source>
   <translation>Die Zugangsdaten wurden angenommen, aber {host} beantwortet GET {name} mit einer Webseite.</translation>
  </message>
  <message>
   <source>Everything works: the credentials are accepted, and the token reads {name}.</source>
   <translation>Alles funktioniert: Die Zugangsdaten sind angenommen, und das Token liest {name}.</translation>
  </message>
  <message>
   <source>The credentials and the token work; GET {name} was refused (403), because it is not among this credential's scopes in Aspire.</source>
   <translation>Zugangsdaten und Token funktionieren; GET {name} wurde verweigert (403), weil es in Aspire nicht zu den Scopes dieses Zugangs gehört.</translation>
  </message>
  <message>
   <source>The credentials were accepted, but the new token is refused (401).</source>
   <translation>Die Zugangsdaten wurden angenommen, aber das neue Token wird abgelehnt (401).</translation>
  </message>
  <message>
   <source>The credentials were accepted, but {said:clause}.</source>
   <translation>Die Zugangsdaten wurden angenommen, aber: {said:clause}.</translation>
  </message>
  <message>
   <source>The credentials were accepted; whether the token works is not clear: GET {name} answered {status}.</source>
   <translation>Die Zugangsdaten wurden angenommen; ob das Token funktioniert, ist unklar: GET {name} wurde mit {status} beantwortet.</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>Host</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Zugangsdaten</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>erreicht</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>unclear</source>
   <translation>unklar</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>not tried</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>The Secret is in the field {field}, where everyone can read it. Move it to the field Secret.</source>
   <translation>Das Secret steht im Feld {field}, wo es jeder lesen kann. Verschieben Sie es in das Feld Secret.</translation>
  </message>
  <message>
   <source>The field {field} seems to hold a Secret, where everyone can read it. Move it to the field Secret.</source>
   <translation>Das Feld {field} scheint ein Secret zu enthalten, wo es jeder lesen kann. Verschieben Sie es in das Feld Secret.</translation>
  </message>
  <message>
   <source>A tag is longer than {limit} characters.</source>
   <translation>Ein Schlagwort ist länger als {limit} Zeichen.</translation>
  </message>
  <message>
   <source>A tag must not hold commas, control characters or invisible ones.</source>
   <translation>Ein Schlagwort darf keine Kommas, Steuerzeichen oder unsichtbaren Zeichen enthalten.</translation>
  </message>
  <message>
   <source>A credential can have {limit} tags.</source>
   <translation>Ein Zugang kann höchstens {limit} Schlagwörter haben.</translation>
  </message>
  <message>
   <source>The credential needs a description: the one it has in Aspire will do.</source>
   <translation>Der Zugang braucht eine Beschreibung: Die aus Aspire genügt.</translation>
  </message>
  <message>
   <source>The description is longer than {limit} characters.</source>
   <translation>Die Beschreibung ist länger als {limit} Zeichen.</translation>
  </message>
  <message>
   <source>The description must be one line without control characters.</source>
   <translation>Die Beschreibung muss eine Zeile ohne Steuerzeichen sein.</translation>
  </message>
  <message>
   <source>The description holds invisible characters.</source>
   <translation>Die Beschreibung enthält unsichtbare Zeichen.</translation>
  </message>
  <message>
   <source>The {name} is missing.</source>
   <translation>{name} fehlt.</translation>
  </message>
  <message>
   <source>The {name} is longer than {limit:,} characters.</source>
   <translation>{name} ist länger als {limit:,} Zeichen.</translation>
  </message>
  <message>
   <source>The {name} holds a line break or another control character.</source>
   <translation>{name} enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
  </message>
  <message>
   <source>The {name} holds invisible characters: copy it from Aspire again.</source>
   <translation>{name} enthält unsichtbare Zeichen: Kopieren Sie den Wert noch einmal aus Aspire.</translation>
  </message>
  <message>
   <source>The notes are longer than {limit:,} characters.</source>
   <translation>Die Notizen sind länger als {limit:,} Zeichen.</translation>
  </message>
  <message>
   <source>The notes hold control characters.</source>
   <translation>Die Notizen enthalten Steuerzeichen.</translation>
  </message>
  <message>
   <source>This credential was removed.</source>
   <translation>Dieser Zugang wurde entfernt.</translation>
  </message>
  <message>
   <source>{credential}: {problem}</source>
   <translation>{credential}: {problem}</translation>
  </message>
  <message>
   <source>The host is another one: enter the Secret for {host} again.</source>
   <translation>Der Host ist ein anderer: Geben Sie das Secret für {host} noch einmal ein.</translation>
  </message>
  <message>
   <source>The Secret is being rotated: finish the rotation, or discard it, before you change the Client ID or the host.</source>
   <translation>Ein Wechsel des Secrets läuft: Schließen Sie ihn ab oder verwerfen Sie ihn, bevor Sie die Client-ID oder den Host ändern.</translation>
  </message>
  <message>
   <source>{count} credentials are called “{name}”: give an id instead.</source>
   <translation>{count} Zugänge heißen „{name}“: Geben Sie stattdessen eine ID an.</translation>
  </message>
  <message>
   <source>No credential is called “{name}”.</source>
   <translation>Kein Zugang heißt „{name}“.</translation>
  </message>
  <message>
   <source>This credential was removed meanwhile.</source>
   <translation>Dieser Zugang wurde inzwischen entfernt.</translation>
  </message>
  <message>
   <source>“{credential}” was removed.</source>
   <translation>„{credential}“ wurde entfernt.</translation>
  </message>
  <message>
   <source>“{credential}” was changed or removed meanwhile.</source>
   <translation>„{credential}“ wurde inzwischen geändert oder entfernt.</translation>
  </message>
  <message>
   <source>This token holds characters that no token has: it is not copied.</source>
   <translation>Dieses Token enthält Zeichen, die kein Token hat: Es wird nicht kopiert.</translation>
  </message>
  <message>
   <source>This token holds characters that cmd cannot keep in a variable.</source>
   <translation>Dieses Token enthält Zeichen, die cmd in keiner Variablen speichern kann.</translation>
  </message>
  <message>
   <source>The credential was removed while its token was on the way.</source>
   <translation>Der Zugang wurde entfernt, während sein Token unterwegs war.</translation>
  </message>
  <message>
   <source>The credential was changed while its token was on the way: get it again.</source>
   <translation>Der Zugang wurde geändert, während sein Token unterwegs war: Holen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>There is no valid token of “{credential}”, and by its own setting it gets none by itself: get one first.</source>
   <translation>„{credential}“ hat kein gültiges Token und holt nach seiner Einstellung selbst keines: Holen Sie zuerst eins.</translation>
  </message>
  <message>
   <source>A custom environment needs a base URL, such as https://api.example.com.</source>
   <translation>Eine eigene Umgebung braucht eine Basis-URL, etwa https://api.example.com.</translation>
  </message>
  <message>
   <source>The base URL holds blanks, backslashes or control characters.</source>
   <translation>Die Basis-URL enthält Leerzeichen, Backslashes oder Steuerzeichen.</translation>
  </message>
  <message>
   <source>The base URL is not a valid URL.</source>
   <translation>Die Basis-URL ist keine gültige URL.</translation>
  </message>
  <message>
   <source>The base URL must begin with https:// and name a host.</source>
   <translation>Die Basis-URL muss mit https:// beginnen und einen Host nennen.</translation>
  </message>
  <message>
   <source>http:// would send the secret unencrypted: use https://.</source>
   <translation>http:// würde das Secret unverschlüsselt senden: Verwenden Sie https://.</translation>
  </message>
  <message>
   <source>The base URL must not hold a user name or a password.</source>
   <translation>Die Basis-URL darf weder Benutzernamen noch Passwort enthalten.</translation>
  </message>
  <message>
   <source>The base URL must not hold a query or a fragment.</source>
   <translation>Die Basis-URL darf weder Abfrage noch Fragment enthalten.</translation>
  </message>
  <message>
   <source>{host} is the web app's address, not the API's: the API is at a host ending in -api.youraspire.com.</source>
   <translation>{host} ist die Adresse der Web-App, nicht der API: Die API liegt auf einem Host, der auf -api.youraspire.com endet.</translation>
  </message>
  <message>
   <source>This host has letters beyond a to z ({scripts}). Its real name is {host}: it is not Aspire's.</source>
   <translation>Dieser Host enthält Buchstaben außerhalb von a bis z ({scripts}). Sein wirklicher Name ist {host}: Er gehört nicht zu Aspire.</translation>
  </message>
  <message>
   <source>{host} has Aspire's name in it but isn't Aspire's. Check the address.</source>
   <translation>{host} trägt Aspires Namen, gehört aber nicht zu Aspire. Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <source>Paste the new Secret first.</source>
   <translation>Fügen Sie zuerst das neue Secret ein.</translation>
  </message>
  <message>
   <source>This is the Secret in use: paste the new one that Aspire has shown.</source>
   <translation>Dies ist das verwendete Secret: Fügen Sie das neue ein, das Aspire gezeigt hat.</translation>
  </message>
  <message>
   <source>Another Secret was pasted meanwhile: test that one.</source>
   <translation>Inzwischen wurde ein anderes Secret eingefügt: Testen Sie jenes.</translation>
  </message>
  <message>
   <source>The old Secret is in use already.</source>
   <translation>Das alte Secret wird schon verwendet.</translation>
  </message>
  <message>
   <source>The rotation was finished or given up meanwhile.</source>
   <translation>Der Wechsel wurde inzwischen abgeschlossen oder verworfen.</translation>
  </message>
  <message>
   <source>A rotation of this credential is under way with another Secret: finish it or give it up in the window first.</source>
   <translation>Für diesen Zugang läuft ein Wechsel mit einem anderen Secret: Schließen Sie ihn zuerst im Fenster ab oder verwerfen Sie ihn.</translation>
  </message>
  <message>
   <source>The new Secret is in use already.</source>
   <translation>Das neue Secret wird schon verwendet.</translation>
  </message>
  <message>
   <source>The server refused a new token as well (401).</source>
   <translation>Der Server hat auch ein neues Token abgelehnt (401).</translation>
  </message>
  <message>
   <source>The rate limit is reached (429): go on in a minute.</source>
   <translation>Das Ratenlimit ist erreicht (429): Machen Sie in einer Minute weiter.</translation>
  </message>
  <message>
   <source>“{line}” is not a scope: write a method and a controller, as in GET Branches.</source>
   <translation>„{line}“ ist kein Scope: Schreiben Sie Methode und Controller, etwa GET Branches.</translation>
  </message>
  <message>
   <source>“{controller}” is not the name of a controller.</source>
   <translation>„{controller}“ ist nicht der Name eines Controllers.</translation>
  </message>
  <message>
   <source>“{method}” is not a method: use {methods}.</source>
   <translation>„{method}“ ist keine Methode: Verwenden Sie {methods}.</translation>
  </message>
  <message>
   <source>This is a Swagger 2.0 document; OpenAPI 3.0 or 3.1 is needed.</source>
   <translation>Dies ist ein Dokument in Swagger 2.0; benötigt wird OpenAPI 3.0 oder 3.1.</translation>
  </message>
  <message>
   <source>This document does not say that it is an OpenAPI 3 document.</source>
   <translation>Dieses Dokument gibt sich nicht als OpenAPI-3-Dokument zu erkennen.</translation>
  </message>
  <message>
   <source>This API description has no paths.</source>
   <translation>Diese API-Beschreibung hat keine Pfade.</translation>
  </message>
  <message>
   <source>The API description is larger than {limit_mib} MiB.</source>
   <translation>Die API-Beschreibung ist größer als {limit_mib} MiB.</translation>
  </message>
  <message>
   <source>The API description is empty.</source>
   <translation>Die API-Beschreibung ist leer.</translation>
  </message>
  <message>
   <source>This is a web page, not an API description.</source>
   <translation>Dies ist eine Webseite, keine API-Beschreibung.</translation>
  </message>
  <message>
   <source>This is not an API description: it is not an object.</source>
   <translation>Dies ist keine API-Beschreibung: Es ist kein Objekt.</translation>
  </message>
  <message>
   <source>The API description is not valid JSON.</source>
   <translation>Die API-Beschreibung ist kein gültiges JSON.</translation>
  </message>
  <message>
   <source>The API description is nested too deeply to be read.</source>
   <translation>Die API-Beschreibung ist zu tief verschachtelt, um gelesen zu werden.</translation>
  </message>
  <message>
   <source>The API description is not valid YAML.</source>
   <translation>Die API-Beschreibung ist kein gültiges YAML.</translation>
  </message>
  <message>
   <source>This YAML has a list or an object as a key: no API description has.</source>
   <translation>Dieses YAML hat eine Liste oder ein Objekt als Schlüssel: Das gibt es in keiner API-Beschreibung.</translation>
  </message>
  <message>
   <source>This YAML contains itself: it cannot be written out.</source>
   <translation>Dieses YAML enthält sich selbst: Es kann nicht ausgeschrieben werden.</translation>
  </message>
  <message>
   <source>This YAML has an alias that stands for nothing.</source>
   <translation>Dieses YAML hat einen Alias, der für nichts steht.</translation>
  </message>
  <message>
   <source>This YAML grows too large when its aliases are written out.</source>
   <translation>Dieses YAML wird zu groß, wenn seine Aliasse ausgeschrieben werden.</translation>
  </message>
  <message>
   <source>This is not a valid address.</source>
   <translation>Dies ist keine gültige Adresse.</translation>
  </message>
  <message>
   <source>The address must begin with https:// and name a host.</source>
   <translation>Die Adresse muss mit https:// beginnen und einen Host nennen.</translation>
  </message>
  <message>
   <source>No API description was opened for this base URL.</source>
   <translation>Für diese Basis-URL wurde keine API-Beschreibung geöffnet.</translation>
  </message>
  <message>
   <source>The URL of this API description had a query, which isn't kept. Open it again.</source>
   <translation>Die URL dieser API-Beschreibung hatte eine Abfrage, die nicht gespeichert wird. Öffnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>There is no file “{file}”.</source>
   <translation>Es gibt keine Datei „{file}“.</translation>
  </message>
  <message>
   <source>The file is larger than {limit_mib} MiB.</source>
   <translation>Die Datei ist größer als {limit_mib} MiB.</translation>
  </message>
  <message>
   <source>The server answered {status} and a web page.</source>
   <translation>Der Server antwortete mit {status} und einer Webseite.</translation>
  </message>
  <message>
   <source>The API's description is larger than {limit_mib} MiB.</source>
   <translation>Die Beschreibung der API ist größer als {limit_mib} MiB.</translation>
  </message>
  <message>
   <source>The API description is not valid YAML in line {line}, column {column}.</source>
   <translation>Die API-Beschreibung ist in Zeile {line}, Spalte {column} kein gültiges YAML.</translation>
  </message>
  <message>
   <source>The file “{file}” cannot be read.</source>
   <translation>Die Datei „{file}“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The key “{key}” stands twice: the last one is used.</source>
   <translation>Der Schlüssel „{key}“ steht doppelt: Der letzte gilt.</translation>
  </message>
  <message>
   <source>The path “{path}” cannot be read.</source>
   <translation>Der Pfad „{path}“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{path} has parameters that cannot be read.</source>
   <translation>{path} hat Parameter, die nicht gelesen werden können.</translation>
  </message>
  <message>
   <source>{operation} cannot be read.</source>
   <translation>{operation} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{path}: the method “{method}” cannot be read.</source>
   <translation>{path}: Die Methode „{method}“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{operation}: parameters that cannot be read were left out.</source>
   <translation>{operation}: Parameter, die nicht gelesen werden können, wurden ausgelassen.</translation>
  </message>
  <message>
   <source>{operation}: its request body cannot be read.</source>
   <translation>{operation}: Der Body der Anfrage kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>“{target}” is in another document, which is not opened.</source>
   <translation>„{target}“ steht in einem anderen Dokument, das nicht geöffnet wird.</translation>
  </message>
  <message>
   <source>{count:,} added</source>
   <translation>{count:,} hinzugefügt</translation>
  </message>
  <message>
   <source>1 added</source>
   <translation>1 hinzugefügt</translation>
  </message>
  <message>
   <source>{count:,} removed</source>
   <translation>{count:,} entfernt</translation>
  </message>
  <message>
   <source>1 removed</source>
   <translation>1 entfernt</translation>
  </message>
  <message>
   <source>{count:,} changed</source>
   <translation>{count:,} geändert</translation>
  </message>
  <message>
   <source>1 changed</source>
   <translation>1 geändert</translation>
  </message>
  <message>
   <source>The reference “{target}” leads nowhere.</source>
   <translation>Der Verweis „{target}“ führt nirgendwohin.</translation>
  </message>
  <message>
   <source>Only a GET has pages: {method} is not sent more than once.</source>
   <translation>Nur ein GET hat Seiten: {method} wird nicht mehrmals gesendet.</translation>
  </message>
  <message>
   <source>This operation has no pages: it takes neither $top and $skip nor $pageNumber.</source>
   <translation>Diese Operation hat keine Seiten: Sie kennt weder $top und $skip noch $pageNumber.</translation>
  </message>
  <message>
   <source>$skip does not go with $limit: begin at a page with $pageNumber.</source>
   <translation>$skip verträgt sich nicht mit $limit: Beginnen Sie mit $pageNumber bei einer Seite.</translation>
  </message>
  <message>
   <source>A page is larger than this program takes in: ask for fewer rows at a time with $top.</source>
   <translation>Eine Seite ist größer, als dieses Programm aufnimmt: Fordern Sie mit $top weniger Zeilen auf einmal an.</translation>
  </message>
  <message>
   <source>A page of the answer is not valid JSON.</source>
   <translation>Eine Seite der Antwort ist kein gültiges JSON.</translation>
  </message>
  <message>
   <source>{file} holds rows of another request or credential: export to another file, or start over.</source>
   <translation>{file} enthält Zeilen einer anderen Anfrage oder eines anderen Zugangs: Exportieren Sie in eine andere Datei oder beginnen Sie neu.</translation>
  </message>
  <message>
   <source>Another export to {file} is under way: nothing was fetched.</source>
   <translation>Ein anderer Export nach {file} läuft: Nichts wurde geholt.</translation>
  </message>
  <message>
   <source>Rows are collected in {folder}, but something else has that name: rename it, or save the rows under another name.</source>
   <translation>Zeilen werden in {folder} gesammelt, aber etwas anderes heißt schon so: Benennen Sie es um, oder speichern Sie die Zeilen unter einem anderen Namen.</translation>
  </message>
  <message>
   <source>After {pages:,} pages the collection had not ended.</source>
   <translation>Nach {pages:,} Seiten war die Liste nicht zu Ende.</translation>
  </message>
  <message>
   <source>The rows go on at {host}, another host. They are not requested, because your token would go there. Narrow the rows with $filter, or page with $top and $skip.</source>
   <translation>Die Zeilen gehen auf {host} weiter, einem anderen Host. Sie werden nicht angefordert, weil Ihr Token dorthin ginge. Grenzen Sie die Zeilen mit $filter ein oder blättern Sie mit $top und $skip.</translation>
  </message>
  <message>
   <source>The answer names itself as the next page: it would not end.</source>
   <translation>Die Antwort nennt sich selbst als nächste Seite: Das nähme kein Ende.</translation>
  </message>
  <message>
   <source>The server sent {count:,} rows where {size:,} were asked for: it does not page this operation.</source>
   <translation>Der Server sendete {count:,} Zeilen, obwohl {size:,} angefordert waren: Er teilt diese Operation nicht in Seiten.</translation>
  </message>
  <message>
   <source>The server sent the same page twice: it does not page this operation, and would not end.</source>
   <translation>Der Server sendete dieselbe Seite zweimal: Er teilt diese Operation nicht in Seiten, und das nähme kein Ende.</translation>
  </message>
  <message>
   <source>All rows go to a file ending in {endings}, not to “{file}”.</source>
   <translation>Alle Zeilen gehen in eine Datei mit der Endung {endings}, nicht in „{file}“.</translation>
  </message>
  <message>
   <source>{path} cannot be written: there is no such folder, or it is one itself.</source>
   <translation>{path} kann nicht geschrieben werden: Der Ordner existiert nicht, oder der Pfad ist selbst ein Ordner.</translation>
  </message>
  <message>
   <source>{file} is a pipe or a device: all pages go to an ordinary file.</source>
   <translation>{file} ist eine Pipe oder ein Gerät: Alle Zeilen gehen in eine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>The rows have {count:,} columns, but a sheet of Excel has {limit:,}: choose .csv.</source>
   <translation>Die Zeilen haben {count:,} Spalten, ein Excel-Blatt aber nur {limit:,}: Wählen Sie .csv.</translation>
  </message>
  <message>
   <source>{name} must be a whole number from {lowest:,} to {highest:,} to fetch all pages.</source>
   <translation>{name}: Um alle Zeilen zu laden, muss dies eine ganze Zahl von {lowest:,} bis {highest:,} sein.</translation>
  </message>
  <message>
   <source>{name} must be a whole number from {lowest} on to fetch all pages.</source>
   <translation>{name}: Um alle Zeilen zu laden, muss dies eine ganze Zahl ab {lowest} sein.</translation>
  </message>
  <message>
   <source>The rows of a page ($top)</source>
   <translation>Zeilen einer Seite ($top)</translation>
  </message>
  <message>
   <source>The server answered an object in place of a list of rows: there are no pages to fetch.</source>
   <translation>Der Server antwortete mit einem Objekt statt einer Liste von Zeilen: Es gibt keine Seiten zu laden.</translation>
  </message>
  <message>
   <source>The server answered something else in place of a list of rows: there are no pages to fetch.</source>
   <translation>Der Server antwortete mit etwas anderem statt einer Liste von Zeilen: Es gibt keine Seiten zu laden.</translation>
  </message>
  <message>
   <source>{cause} {rows:,} rows are kept in {file}: the export can be resumed.</source>
   <translation>{cause} {rows:,} Zeilen bleiben in {file} erhalten: Der Export kann fortgesetzt werden.</translation>
  </message>
  <message>
   <source>{cause} 1 row is kept in {file}: the export can be resumed.</source>
   <translation>{cause} 1 Zeile bleibt in {file} erhalten: Der Export kann fortgesetzt werden.</translation>
  </message>
  <message>
   <source>Without $orderby the server may order each page anew: a row can then be missing or come twice.</source>
   <translation>Ohne $orderby kann der Server jede Seite neu ordnen: Eine Zeile kann dann fehlen oder doppelt vorkommen.</translation>
  </message>
  <message>
   <source>The rows come from more than one go: what changed on the server in between may be missing or come twice.</source>
   <translation>Die Zeilen wurden in mehreren Anläufen geholt: Was sich dazwischen auf dem Server geändert hat, kann fehlen oder doppelt vorkommen.</translation>
  </message>
  <message>
   <source>{count:,} cells began like a formula: an apostrophe was put before them.</source>
   <translation>{count:,} Zellen begannen wie eine Formel: Vor sie wurde ein Apostroph gesetzt.</translation>
  </message>
  <message>
   <source>1 cell began like a formula: an apostrophe was put before it.</source>
   <translation>1 Zelle begann wie eine Formel: Vor sie wurde ein Apostroph gesetzt.</translation>
  </message>
  <message>
   <source>{count:,} texts were longer than a cell of Excel and were cut.</source>
   <translation>{count:,} Texte waren länger als eine Zelle von Excel und wurden gekürzt.</translation>
  </message>
  <message>
   <source>1 text was longer than a cell of Excel and was cut.</source>
   <translation>1 Text war länger als eine Zelle von Excel und wurde gekürzt.</translation>
  </message>
  <message>
   <source>{count:,} texts held characters that Excel has not: they were replaced.</source>
   <translation>{count:,} Texte enthielten Zeichen, die Excel nicht kennt: Sie wurden ersetzt.</translation>
  </message>
  <message>
   <source>1 text held characters that Excel has not: they were replaced.</source>
   <translation>1 Text enthielt Zeichen, die Excel nicht kennt: Sie wurden ersetzt.</translation>
  </message>
  <message>
   <source>{count:,} numbers have more digits than Excel keeps: they are there as text.</source>
   <translation>{count:,} Zahlen haben mehr Stellen, als Excel behält: Sie stehen als Text da.</translation>
  </message>
  <message>
   <source>1 number has more digits than Excel keeps: it is there as text.</source>
   <translation>1 Zahl hat mehr Stellen, als Excel behält: Sie steht als Text da.</translation>
  </message>
  <message>
   <source>The file is larger than {limit_mb} MB.</source>
   <translation>Die Datei ist größer als {limit_mb} MB.</translation>
  </message>
  <message>
   <source>No credential was found. Known lists: a table with the headings Description, Client ID and Secret; an .env, INI, YAML or JSON file; an export of Postman, Insomnia, Bruno or Bitwarden.</source>
   <translation>Kein Zugang gefunden. Bekannte Listen: eine Tabelle mit den Überschriften Description, Client ID und Secret; eine .env-, INI-, YAML- oder JSON-Datei; ein Export aus Postman, Insomnia, Bruno oder Bitwarden.</translation>
  </message>
  <message>
   <source>This is an Excel workbook or a ZIP archive: save the list as CSV, and import that.</source>
   <translation>Das ist eine Excel-Arbeitsmappe oder ein ZIP-Archiv: Speichern Sie die Liste als CSV und importieren Sie diese.</translation>
  </message>
  <message>
   <source>The file holds more than {limit:,} credentials.</source>
   <translation>Die Datei enthält mehr als {limit:,} Zugänge.</translation>
  </message>
  <message>
   <source>The table cannot be read: a cell is too long or not closed.</source>
   <translation>Die Tabelle kann nicht gelesen werden: Eine Zelle ist zu lang oder nicht geschlossen.</translation>
  </message>
  <message>
   <source>The file looks like JSON, but cannot be read as such.</source>
   <translation>Die Datei sieht nach JSON aus, kann aber nicht so gelesen werden.</translation>
  </message>
  <message>
   <source>The file looks like YAML, but cannot be read as such.</source>
   <translation>Die Datei sieht nach YAML aus, kann aber nicht so gelesen werden.</translation>
  </message>
  <message>
   <source>The file's YAML grows too large.</source>
   <translation>Das YAML der Datei wird zu groß.</translation>
  </message>
  <message>
   <source>The file is not TOML.</source>
   <translation>Die Datei ist kein TOML.</translation>
  </message>
  <message>
   <source>This Bitwarden export is encrypted: export it again as JSON without a password.</source>
   <translation>Dieser Bitwarden-Export ist verschlüsselt: Exportieren Sie noch einmal als JSON ohne Passwort.</translation>
  </message>
  <message>
   <source>“{name}” fits {names}: choose which of them it replaces.</source>
   <translation>„{name}“ passt zu {names}: Wählen Sie, welcher ersetzt wird.</translation>
  </message>
  <message>
   <source>Nothing was imported: {names} changed since the preview was made. Import the file again.</source>
   <translation>Nichts wurde importiert: {names} wurde seit der Vorschau geändert. Importieren Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>Columns not read: {names}.</source>
   <translation>Nicht gelesene Spalten: {names}.</translation>
  </message>
  <message>
   <source>Choose the environment of this credential.</source>
   <translation>Wählen Sie die Umgebung dieses Zugangs.</translation>
  </message>
  <message>
   <source>Choose the environment: the list does not say.</source>
   <translation>Wählen Sie die Umgebung: Die Liste nennt keine.</translation>
  </message>
  <message>
   <source>Choose the environment: the list says {kinds}.</source>
   <translation>Wählen Sie die Umgebung: Die Liste nennt {kinds}.</translation>
  </message>
  <message>
   <source>Choose the environment: the list says “{said}”.</source>
   <translation>Wählen Sie die Umgebung: Die Liste nennt „{said}“.</translation>
  </message>
  <message>
   <source>Choose the environment: the list names several hosts ({hosts}).</source>
   <translation>Wählen Sie die Umgebung: Die Liste nennt mehrere Hosts ({hosts}).</translation>
  </message>
  <message>
   <source>Disabled in the list.</source>
   <translation>In der Liste deaktiviert.</translation>
  </message>
  <message>
   <source>No Secret stands beside this Client ID.</source>
   <translation>Neben dieser Client-ID steht kein Secret.</translation>
  </message>
  <message>
   <source>No Client ID stands beside this Secret.</source>
   <translation>Neben diesem Secret steht keine Client-ID.</translation>
  </message>
  <message>
   <source>The {part} is a placeholder.</source>
   <translation>{part} ist ein Platzhalter.</translation>
  </message>
  <message>
   <source>A spreadsheet has rounded the {part} to a number: copy it from where it came from.</source>
   <translation>{part} wurde von einer Tabellenkalkulation zu einer Zahl gerundet: Kopieren Sie den Wert aus der ursprünglichen Quelle.</translation>
  </message>
  <message>
   <source>The {part} holds characters that cannot be read: save the list as UTF-8.</source>
   <translation>{part} enthält unlesbare Zeichen: Speichern Sie die Liste als UTF-8.</translation>
  </message>
  <message>
   <source>The {part} cannot be read: {problem}.</source>
   <translation>{part} kann nicht gelesen werden: {problem}.</translation>
  </message>
  <message>
   <source>Check the {part}: {doubt}.</source>
   <translation>Prüfen Sie {part}: {doubt}.</translation>
  </message>
  <message>
   <source>its quotes are not closed</source>
   <translation>die Anführungszeichen sind nicht geschlossen</translation>
  </message>
  <message>
   <source>text follows its closing quote</source>
   <translation>nach dem schließenden Anführungszeichen folgt Text</translation>
  </message>
  <message>
   <source>programs read its quotes, backslashes, # or $ differently</source>
   <translation>Programme lesen die Anführungszeichen, Backslashes, # oder $ darin verschieden</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>es ist verschlüsselt</translation>
  </message>
  <message>
   <source>it stands in the list several times, with different values</source>
   <translation>der Wert steht mehrmals in der Liste, mit verschiedenen Inhalten</translation>
  </message>
  <message>
   <source>several Secrets with different values stand beside the Client ID</source>
   <translation>neben der Client-ID stehen mehrere verschiedene Secrets</translation>
  </message>
  <message>
   <source>several Client IDs with different values stand beside it</source>
   <translation>daneben stehen mehrere verschiedene Client-IDs</translation>
  </message>
  <message>
   <source>by their forms, it and the Client ID stand in each other's place in the list</source>
   <translation>der Form nach ist der Wert in der Liste mit der Client-ID vertauscht</translation>
  </message>
  <message>
   <source>it may be another program's, for its name does not say “client”</source>
   <translation>der Wert kann zu einem anderen Programm gehören, denn sein Name enthält nicht „client“</translation>
  </message>
  <message>
   <source>Not Aspire's: its name says “{vendor}”.</source>
   <translation>Nicht von Aspire: Der Name enthält „{vendor}“.</translation>
  </message>
  <message>
   <source>Not Aspire's: it has the form of another service's key.</source>
   <translation>Nicht von Aspire: Die Form ist die eines Schlüssels für einen anderen Dienst.</translation>
  </message>
  <message>
   <source>Not Aspire's: it is for {host}.</source>
   <translation>Nicht von Aspire: Der Wert ist für {host}.</translation>
  </message>
  <message>
   <source>{host} is not one of Aspire's hosts: check it.</source>
   <translation>{host} ist keiner der Hosts von Aspire: Prüfen Sie ihn.</translation>
  </message>
  <message>
   <source>Nothing says that “{owner}” is Aspire's: check it.</source>
   <translation>Nichts belegt, dass „{owner}“ zu Aspire gehört: Prüfen Sie es.</translation>
  </message>
  <message>
   <source>A login from a password manager: check that it is a Client ID and its Secret.</source>
   <translation>Eine Anmeldung aus einem Passwortmanager: Prüfen Sie, ob es eine Client-ID mit ihrem Secret ist.</translation>
  </message>
  <message>
   <source>The Client ID looks like a user name.</source>
   <translation>Die Client-ID sieht wie ein Benutzername aus.</translation>
  </message>
  <message>
   <source>The Secret is the same as the Client ID.</source>
   <translation>Das Secret ist gleich der Client-ID.</translation>
  </message>
  <message>
   <source>No pair of the list is called “{name}” or stands there.</source>
   <translation>Kein Paar der Liste heißt „{name}“ oder steht dort.</translation>
  </message>
  <message>
   <source>The pairs at {place} and {other} have the same Client ID and different Secrets: choose one of them.</source>
   <translation>Die Paare bei {place} und {other} haben dieselbe Client-ID und verschiedene Secrets: Wählen Sie eines davon.</translation>
  </message>
  <message>
   <source>read only (switched off)</source>
   <translation>Nur lesen (ausgeschaltet)</translation>
  </message>
  <message>
   <source>read only (switched on)</source>
   <translation>Nur lesen (eingeschaltet)</translation>
  </message>
  <message>
   <source>asking before writes</source>
   <translation>Nachfrage vor dem Schreiben</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>description “{name}”</source>
   <translation>Beschreibung „{name}“</translation>
  </message>
  <message>
   <source>environment ({host})</source>
   <translation>Umgebung ({host})</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client-ID</translation>
  </message>
  <message>
   <source>scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>integrations</source>
   <translation>Integrationen</translation>
  </message>
  <message>
   <source>refreshing of the token</source>
   <translation>Erneuern des Tokens</translation>
  </message>
  <message>
   <source>rotation of the Secret</source>
   <translation>Wechsel des Secrets</translation>
  </message>
  <message>
   <source>other settings</source>
   <translation>andere Einstellungen</translation>
  </message>
  <message>
   <source>line {line:,}</source>
   <translation>Zeile {line:,}</translation>
  </message>
  <message>
   <source>item “{name}”</source>
   <translation>Eintrag „{name}“</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>dem Text</translation>
  </message>
  <message>
   <source>The same as at {place}.</source>
   <translation>Dasselbe wie bei {place}.</translation>
  </message>
  <message>
   <source>The list has another Secret for this Client ID at {place}.</source>
   <translation>Die Liste hat für diese Client-ID ein anderes Secret bei {place}.</translation>
  </message>
  <message>
   <source>{host} did not answer within {limit_s:g} s.</source>
   <translation>{host} hat nicht innerhalb von {limit_s:g} s geantwortet.</translation>
  </message>
  <message>
   <source>The compressed answer of {host} is damaged.</source>
   <translation>Die komprimierte Antwort von {host} ist beschädigt.</translation>
  </message>
  <message>
   <source>The proxy {proxy} asks for a user name and a password.</source>
   <translation>Der Proxy {proxy} verlangt Benutzernamen und Passwort.</translation>
  </message>
  <message>
   <source>The proxy {proxy} asks for a Windows sign-in ({schemes}), which Aspire Desktop cannot do. Ask for a way without it, or for a user name and a password.</source>
   <translation>Der Proxy {proxy} verlangt eine Windows-Anmeldung ({schemes}), die Aspire Desktop nicht beherrscht. Fragen Sie nach einem Weg ohne sie oder nach Benutzernamen und Passwort.</translation>
  </message>
  <message>
   <source>The proxy {proxy} refused to connect to {host}.</source>
   <translation>Der Proxy {proxy} hat die Verbindung zu {host} verweigert.</translation>
  </message>
  <message>
   <source>{host} did not accept a connection within {limit_s:g} s.</source>
   <translation>{host} hat innerhalb von {limit_s:g} s keine Verbindung angenommen.</translation>
  </message>
  <message>
   <source>{host} was silent for {limit_s:g} s.</source>
   <translation>Von {host} kam {limit_s:g} s lang nichts.</translation>
  </message>
  <message>
   <source>{host} did not answer in valid HTTP: is this the API's address?</source>
   <translation>{host} hat nicht in gültigem HTTP geantwortet: Ist dies die Adresse der API?</translation>
  </message>
  <message>
   <source>The connection to {host} broke before the answer was complete: {received:,} bytes had come.</source>
   <translation>Die Verbindung zu {host} brach ab, bevor die Antwort vollständig war: {received:,} Bytes waren empfangen.</translation>
  </message>
  <message>
   <source>{host} closed the connection without an answer.</source>
   <translation>{host} hat die Verbindung ohne Antwort geschlossen.</translation>
  </message>
  <message>
   <source>{host} does not speak TLS as we do: no encrypted connection could be made.</source>
   <translation>{host} und dieses Programm haben kein gemeinsames TLS: Eine verschlüsselte Verbindung war nicht möglich.</translation>
  </message>
  <message>
   <source>No connection to {place} could be made.</source>
   <translation>Keine Verbindung zu {place} möglich.</translation>
  </message>
  <message>
   <source>{host} began to answer but was not done after the time limit of {limit_s:g} s: {received:,} bytes had come.</source>
   <translation>{host} begann zu antworten, war aber beim Zeitlimit von {limit_s:g} s nicht fertig: {received:,} Bytes waren empfangen.</translation>
  </message>
  <message>
   <source>{host} did not answer within the time limit of {limit_s:g} s.</source>
   <translation>{host} hat nicht innerhalb des Zeitlimits von {limit_s:g} s geantwortet.</translation>
  </message>
  <message>
   <source>No connection to {host} within the time limit of {limit_s:g} s.</source>
   <translation>Keine Verbindung zu {host} innerhalb des Zeitlimits von {limit_s:g} s.</translation>
  </message>
  <message>
   <source>{problem} Nothing was sent.</source>
   <translation>{problem} Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>{problem} It was issued by “{issuer}”. Nothing was sent.</source>
   <translation>{problem} Ausgestellt von „{issuer}“. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>Plain HTTP on this port: {host}:{port} answers without encryption. Check the port in the base URL. Nothing was sent.</source>
   <translation>Unverschlüsseltes HTTP auf diesem Port: {host}:{port} antwortet ohne Verschlüsselung. Prüfen Sie den Port in der Basis-URL. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>TLS on this port: {host}:{port} expects an encrypted connection. Use https:// in the base URL.</source>
   <translation>TLS auf diesem Port: {host}:{port} erwartet eine verschlüsselte Verbindung. Verwenden Sie https:// in der Basis-URL.</translation>
  </message>
  <message>
   <source>The certificate of {host} names no host: it has no subject alternative name.</source>
   <translation>Das Zertifikat von {host} nennt keinen Host: Es hat keinen Subject Alternative Name.</translation>
  </message>
  <message>
   <source>The certificate of {host} has expired, or this computer's clock is wrong.</source>
   <translation>Das Zertifikat von {host} ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
  </message>
  <message>
   <source>The certificate of {host} is not valid yet, or this computer's clock is wrong.</source>
   <translation>Das Zertifikat von {host} ist noch nicht gültig, oder die Uhr dieses Computers geht falsch.</translation>
  </message>
  <message>
   <source>The certificate is not for {host}: something else answers in its place.</source>
   <translation>Das Zertifikat gilt nicht für {host}: Etwas anderes antwortet an seiner Stelle.</translation>
  </message>
  <message>
   <source>The certificate of {host} was revoked.</source>
   <translation>Das Zertifikat von {host} wurde widerrufen.</translation>
  </message>
  <message>
   <source>The certificate of {host} is not trusted by this computer.</source>
   <translation>Dieser Computer vertraut dem Zertifikat von {host} nicht.</translation>
  </message>
  <message>
   <source>the proxy {proxy}</source>
   <translation>dem Proxy {proxy}</translation>
  </message>
  <message>
   <source>The name of {place} cannot be looked up: it is wrong, or this computer is offline.</source>
   <translation>Der Name von {place} lässt sich nicht auflösen: Er ist falsch, oder dieser Computer ist offline.</translation>
  </message>
  <message>
   <source>There is no server at {place}: it refused the connection.</source>
   <translation>Bei {place} gibt es keinen Server: Die Verbindung wurde abgewiesen.</translation>
  </message>
  <message>
   <source>Enter the proxy's address, e.g. http://proxy.example.com:8080.</source>
   <translation>Geben Sie die Adresse des Proxys ein, z. B. http://proxy.example.com:8080.</translation>
  </message>
  <message>
   <source>The proxy's port must be a number from 1 to 65535.</source>
   <translation>Der Port des Proxys muss eine Zahl von 1 bis 65535 sein.</translation>
  </message>
  <message>
   <source>The proxy's address must begin with http:// or https:// and name a host.</source>
   <translation>Die Adresse des Proxys muss mit http:// oder https:// beginnen und einen Host nennen.</translation>
  </message>
  <message>
   <source>Leave user name and password out: they would lie in a plain file. A proxy that needs them works through the system's own proxy settings.</source>
   <translation>Lassen Sie Benutzernamen und Passwort weg: Sie lägen in einer unverschlüsselten Datei. Ein Proxy, der sie braucht, funktioniert über die Proxy-Einstellungen des Systems.</translation>
  </message>
  <message>
   <source>The proxy's address must end after the port.</source>
   <translation>Die Adresse des Proxys muss nach dem Port enden.</translation>
  </message>
  <message>
   <source>The proxy's address must not hold blanks.</source>
   <translation>Die Adresse des Proxys darf keine Leerzeichen enthalten.</translation>
  </message>
  <message>
   <source>The system's proxy setting cannot be used: it must be an http:// address.</source>
   <translation>Die Proxy-Einstellung des Systems kann nicht verwendet werden: Sie muss eine http://-Adresse sein.</translation>
  </message>
  <message>
   <source>The proxy script {script} of the system's settings cannot be used: check it, or choose another proxy in the settings.</source>
   <translation>Das Proxy-Skript {script} aus den Systemeinstellungen kann nicht verwendet werden: Prüfen Sie es oder wählen Sie in den Einstellungen einen anderen Proxy.</translation>
  </message>
  <message>
   <source>The proxy setting could not be read: choose it again in the settings.</source>
   <translation>Die Proxy-Einstellung konnte nicht gelesen werden: Wählen Sie sie in den Einstellungen neu.</translation>
  </message>
  <message>
   <source>The proxy in the settings cannot be used. {cause}</source>
   <translation>Der Proxy in den Einstellungen kann nicht verwendet werden. {cause}</translation>
  </message>
  <message>
   <source>{host} rejected these credentials (or the API is not enabled for this tenant): it answered {status}.</source>
   <translation>{host} hat diese Zugangsdaten abgelehnt (oder die API ist für diesen Mandanten nicht aktiviert): Die Antwort war {status}.</translation>
  </message>
  <message>
   <source>The server did not take the refresh token.</source>
   <translation>Der Server hat das Refresh-Token nicht angenommen.</translation>
  </message>
  <message>
   <source>This looks like the web app's address, not the API's: check the base URL.</source>
   <translation>Dies sieht nach der Adresse der Web-App aus, nicht der API: Prüfen Sie die Basis-URL.</translation>
  </message>
  <message>
   <source>The server redirects to {target}: redirects are not followed.</source>
   <translation>Der Server leitet zu {target} um: Umleitungen wird nicht gefolgt.</translation>
  </message>
  <message>
   <source>The server redirects elsewhere: redirects are not followed.</source>
   <translation>Der Server leitet um: Umleitungen wird nicht gefolgt.</translation>
  </message>
  <message>
   <source>The server has a problem of its own ({status}): try again later.</source>
   <translation>Der Server hat selbst ein Problem ({status}): Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>The server answered {status} instead of {wanted}.</source>
   <translation>Der Server antwortete mit {status}; erwartet: {wanted}.</translation>
  </message>
  <message>
   <source>The API's request limit is used up: try again in a minute.</source>
   <translation>Das Ratenlimit der API ist ausgeschöpft: Versuchen Sie es in einer Minute noch einmal.</translation>
  </message>
  <message>
   <source>The API's request limit is used up: try again after {time} UTC.</source>
   <translation>Das Ratenlimit der API ist ausgeschöpft: Versuchen Sie es nach {time} UTC noch einmal.</translation>
  </message>
  <message>
   <source>The API's request limit is used up: try again in {seconds:.0f} s.</source>
   <translation>Das Ratenlimit der API ist ausgeschöpft: Versuchen Sie es in {seconds:.0f} s noch einmal.</translation>
  </message>
  <message>
   <source>a token</source>
   <translation>ein Token</translation>
  </message>
  <message>
   <source>a page of rows</source>
   <translation>eine Seite mit Zeilen</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>eine Antwort</translation>
  </message>
  <message>
   <source>an API description</source>
   <translation>eine API-Beschreibung</translation>
  </message>
  <message>
   <source>the API's description</source>
   <translation>die Beschreibung der API</translation>
  </message>
  <message>
   <source>The server answered without a token.</source>
   <translation>Der Server antwortete ohne Token.</translation>
  </message>
  <message>
   <source>The server's token is not a text.</source>
   <translation>Das Token des Servers ist kein Text.</translation>
  </message>
  <message>
   <source>The server's token has a quotation mark at one end only: where it begins or ends is not known.</source>
   <translation>Das Token des Servers hat nur an einem Ende ein Anführungszeichen: Wo es beginnt oder endet, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The server's token holds blanks, control characters or letters beyond ASCII.</source>
   <translation>Das Token des Servers enthält Leerzeichen, Steuerzeichen oder Buchstaben außerhalb von ASCII.</translation>
  </message>
  <message>
   <source>The server answered with nothing in place of a token.</source>
   <translation>Die Antwort des Servers enthält anstelle eines Tokens nichts.</translation>
  </message>
  <message>
   <source>The server answered, but not with the JSON that holds a token.</source>
   <translation>Der Server antwortete, aber nicht mit dem JSON, das ein Token enthält.</translation>
  </message>
  <message>
   <source>Your organization doesn't allow this environment ({environment}): nothing is sent to {host}.</source>
   <translation>Ihre Organisation erlaubt diese Umgebung nicht ({environment}): An {host} wird nichts gesendet.</translation>
  </message>
  <message>
   <source>Your organization has set Production to read only: no {method} is sent to {host}.</source>
   <translation>Ihre Organisation erlaubt in Produktion nur Lesen: An {host} wird kein {method} gesendet.</translation>
  </message>
  <message>
   <source>Your organization doesn't allow exports of credentials.</source>
   <translation>Ihre Organisation erlaubt keinen Export von Zugängen.</translation>
  </message>
  <message>
   <source>Your organization doesn't allow the data folder to be moved.</source>
   <translation>Ihre Organisation erlaubt nicht, den Datenordner zu verschieben.</translation>
  </message>
  <message>
   <source>The policy {name} {hive} is ignored: it must be {wanted}.</source>
   <translation>Die Richtlinie {name} {hive} wird ignoriert; erwartet: {wanted}.</translation>
  </message>
  <message>
   <source>There is no policy {name}: the value {hive} is ignored.</source>
   <translation>Es gibt keine Richtlinie {name}: Der Wert {hive} wird ignoriert.</translation>
  </message>
  <message>
   <source>The policies {hive} cannot be read: {reason}.</source>
   <translation>Die Richtlinien {hive} können nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>“{name}” in the policy AllowedEnvironments {hive} is no environment.</source>
   <translation>„{name}“ in der Richtlinie AllowedEnvironments {hive} ist keine Umgebung.</translation>
  </message>
  <message>
   <source>The policy Proxy {hive} names no proxy, so nothing is sent. {cause}</source>
   <translation>Die Richtlinie Proxy {hive} nennt keinen Proxy, also wird nichts gesendet. {cause}</translation>
  </message>
  <message>
   <source>of the computer</source>
   <translation>des Computers</translation>
  </message>
  <message>
   <source>of the user</source>
   <translation>des Benutzers</translation>
  </message>
  <message>
   <source>0 or 1 (REG_DWORD)</source>
   <translation>0 oder 1 (REG_DWORD)</translation>
  </message>
  <message>
   <source>a number from 0 to {most} (REG_DWORD)</source>
   <translation>eine Zahl von 0 bis {most} (REG_DWORD)</translation>
  </message>
  <message>
   <source>a text (REG_SZ)</source>
   <translation>ein Text (REG_SZ)</translation>
  </message>
  <message>
   <source>a list of environments (REG_MULTI_SZ)</source>
   <translation>eine Liste von Umgebungen (REG_MULTI_SZ)</translation>
  </message>
  <message>
   <source>“{text}” does not belong here</source>
   <translation>„{text}“ gehört nicht hierher</translation>
  </message>
  <message>
   <source>something is missing at the end</source>
   <translation>am Ende fehlt etwas</translation>
  </message>
  <message>
   <source>“{sign}” is missing here</source>
   <translation>hier fehlt „{sign}“</translation>
  </message>
  <message>
   <source>a closing parenthesis is missing</source>
   <translation>eine schließende Klammer fehlt</translation>
  </message>
  <message>
   <source>a closing parenthesis is missing here</source>
   <translation>hier fehlt eine schließende Klammer</translation>
  </message>
  <message>
   <source>this closing parenthesis has no opening one</source>
   <translation>zu dieser schließenden Klammer fehlt die öffnende</translation>
  </message>
  <message>
   <source>only a comma may follow a closing parenthesis</source>
   <translation>nach einer schließenden Klammer darf nur ein Komma folgen</translation>
  </message>
  <message>
   <source>the closing quote is missing; a quote inside a text is written twice</source>
   <translation>das schließende Anführungszeichen fehlt; in einem Text wird es doppelt geschrieben</translation>
  </message>
  <message>
   <source>a quote inside a text is written twice</source>
   <translation>ein Anführungszeichen in einem Text wird doppelt geschrieben</translation>
  </message>
  <message>
   <source>texts stand in single quotes</source>
   <translation>Texte stehen in einfachen Anführungszeichen</translation>
  </message>
  <message>
   <source>OData writes {word} in small letters</source>
   <translation>OData schreibt {word} klein</translation>
  </message>
  <message>
   <source>OData writes {word} in small letters: did you mean “{word}”?</source>
   <translation>OData schreibt {word} klein: Meinten Sie „{word}“?</translation>
  </message>
  <message>
   <source>OData writes {word} instead of “{text}”</source>
   <translation>OData schreibt {word} statt „{text}“</translation>
  </message>
  <message>
   <source>OData writes {word}</source>
   <translation>OData schreibt {word}</translation>
  </message>
  <message>
   <source>OData has no “like”: it has contains, startswith and endswith</source>
   <translation>OData hat kein „like“, sondern contains, startswith und endswith</translation>
  </message>
  <message>
   <source>this is percent-encoded: the program encodes it when it is sent</source>
   <translation>dies ist prozentkodiert: Das Programm kodiert beim Senden</translation>
  </message>
  <message>
   <source>this is encoded as in an address</source>
   <translation>dies ist kodiert wie in einer Adresse</translation>
  </message>
  <message>
   <source>“{option}=” is added when the request is sent</source>
   <translation>„{option}=“ wird beim Senden ergänzt</translation>
  </message>
  <message>
   <source>there is no such time: “{text}”</source>
   <translation>diese Uhrzeit gibt es nicht: „{text}“</translation>
  </message>
  <message>
   <source>there is no such date: “{text}”</source>
   <translation>dieses Datum gibt es nicht: „{text}“</translation>
  </message>
  <message>
   <source>dates are written as 2026-01-31</source>
   <translation>Daten werden als 2026-01-31 geschrieben</translation>
  </message>
  <message>
   <source>a filter with {function} was answered 400 here on {day}</source>
   <translation>ein Filter mit {function} wurde hier mit 400 beantwortet ({day})</translation>
  </message>
  <message>
   <source>a {left} is compared with a {right}</source>
   <translation>Vergleich von verschiedenen Typen: {left} mit {right}</translation>
  </message>
  <message>
   <source>this is compared with a {kind}: write it without quotes</source>
   <translation>verglichen wird mit diesem Typ: {kind}; schreiben Sie es ohne Anführungszeichen</translation>
  </message>
  <message>
   <source>this is compared with a text: write '{text}'</source>
   <translation>verglichen wird mit einem Text: Schreiben Sie '{text}'</translation>
  </message>
  <message>
   <source>this is compared with a {kind}: write {example}</source>
   <translation>verglichen wird mit diesem Typ: {kind}; schreiben Sie {example}</translation>
  </message>
  <message>
   <source>a number such as 5</source>
   <translation>eine Zahl, etwa 5</translation>
  </message>
  <message>
   <source>a date such as 2026-01-31</source>
   <translation>ein Datum, etwa 2026-01-31</translation>
  </message>
  <message>
   <source>a text in single quotes</source>
   <translation>einen Text in einfachen Anführungszeichen</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>a GUID</source>
   <translation>eine GUID</translation>
  </message>
  <message>
   <source>a duration such as duration'PT8H'</source>
   <translation>eine Dauer, etwa duration'PT8H'</translation>
  </message>
  <message>
   <source>a time such as 08:30:00</source>
   <translation>eine Uhrzeit, etwa 08:30:00</translation>
  </message>
  <message>
   <source>the API does not know {option}</source>
   <translation>die API kennt {option} nicht</translation>
  </message>
  <message>
   <source>many values of one field: “in” makes the address shorter</source>
   <translation>viele Werte eines Feldes: „in“ macht die Adresse kürzer</translation>
  </message>
  <message>
   <source>the API gives at most {limit:,} rows at once</source>
   <translation>die API liefert höchstens {limit:,} Zeilen auf einmal</translation>
  </message>
  <message>
   <source>a name is missing here</source>
   <translation>hier fehlt ein Name</translation>
  </message>
  <message>
   <source>“{text}” is no field's name</source>
   <translation>„{text}“ ist kein Feldname</translation>
  </message>
  <message>
   <source>this is no field's name</source>
   <translation>dies ist kein Feldname</translation>
  </message>
  <message>
   <source>{name} is a collection: the API takes it in $expand only</source>
   <translation>{name} ist eine Sammlung: Die API nimmt sie nur in $expand</translation>
  </message>
  <message>
   <source>{name} is a collection: rows cannot be ordered by it</source>
   <translation>{name} ist eine Sammlung: Danach lassen sich Zeilen nicht ordnen</translation>
  </message>
  <message>
   <source>{name} is an object: rows cannot be ordered by it</source>
   <translation>{name} ist ein Objekt: Danach lassen sich Zeilen nicht ordnen</translation>
  </message>
  <message>
   <source>{name} holds nothing that could be expanded</source>
   <translation>{name} enthält nichts, was sich mit $expand einbeziehen lässt</translation>
  </message>
  <message>
   <source>an option is missing here</source>
   <translation>hier fehlt eine Option</translation>
  </message>
  <message>
   <source>{option} needs a value</source>
   <translation>{option} braucht einen Wert</translation>
  </message>
  <message>
   <source>must be a whole number or max</source>
   <translation>muss eine ganze Zahl oder max sein</translation>
  </message>
  <message>
   <source>{path} takes no {option}</source>
   <translation>{path} kennt kein {option}</translation>
  </message>
  <message>
   <source>the option is called {option}</source>
   <translation>die Option heißt {option}</translation>
  </message>
  <message>
   <source>options such as $select=… stand here, a semicolon between them</source>
   <translation>hier stehen Optionen wie $select=…, durch Semikolon getrennt</translation>
  </message>
  <message>
   <source>this is longer than any server takes</source>
   <translation>dies ist länger, als irgendein Server annimmt</translation>
  </message>
  <message>
   <source>this is nested too deeply</source>
   <translation>dies ist zu tief verschachtelt</translation>
  </message>
  <message>
   <source>a comparison such as eq, ne, gt or lt is missing here</source>
   <translation>hier fehlt ein Vergleich wie eq, ne, gt oder lt</translation>
  </message>
  <message>
   <source>a field or a value is missing before “{word}”</source>
   <translation>vor „{word}“ fehlt ein Feld oder ein Wert</translation>
  </message>
  <message>
   <source>there is no function “{name}”</source>
   <translation>es gibt keine Funktion „{name}“</translation>
  </message>
  <message>
   <source>{function} takes {wanted} arguments, not {count}</source>
   <translation>{function} nimmt {wanted} Argumente, nicht {count}</translation>
  </message>
  <message>
   <source>{function} takes 1 argument, not {count}</source>
   <translation>{function} nimmt 1 Argument, nicht {count}</translation>
  </message>
  <message>
   <source>{function} takes {fewest} to {most} arguments, not {count}</source>
   <translation>{function} nimmt {fewest} bis {most} Argumente, nicht {count}</translation>
  </message>
  <message>
   <source>a field's name is missing here</source>
   <translation>hier fehlt der Name eines Feldes</translation>
  </message>
  <message>
   <source>{name} holds several values: write {hint}</source>
   <translation>{name} enthält mehrere Werte: Schreiben Sie {hint}</translation>
  </message>
  <message>
   <source>all needs a condition, such as all(x: x/Name ne null)</source>
   <translation>all braucht eine Bedingung, etwa all(x: x/Name ne null)</translation>
  </message>
  <message>
   <source>a name such as “x” is missing here</source>
   <translation>hier fehlt ein Name wie „x“</translation>
  </message>
  <message>
   <source>the response has no field “{name}”</source>
   <translation>die Antwort hat kein Feld „{name}“</translation>
  </message>
  <message>
   <source>the response has no field “{name}”: did you mean “{meant}”?</source>
   <translation>die Antwort hat kein Feld „{name}“: Meinten Sie „{meant}“?</translation>
  </message>
  <message>
   <source>a value is missing</source>
   <translation>ein Wert fehlt</translation>
  </message>
  <message>
   <source>holds controls, which no filter can have</source>
   <translation>enthält Steuerzeichen, die kein Filter haben kann</translation>
  </message>
  <message>
   <source>must be a GUID</source>
   <translation>muss eine GUID sein</translation>
  </message>
  <message>
   <source>must be a date such as 2026-01-31 or 2026-01-31T08:00:00Z</source>
   <translation>muss ein Datum sein, etwa 2026-01-31 oder 2026-01-31T08:00:00Z</translation>
  </message>
  <message>
   <source>must be a duration such as PT8H30M</source>
   <translation>muss eine Dauer sein, etwa PT8H30M</translation>
  </message>
  <message>
   <source>Write {text}</source>
   <translation>{text} schreiben</translation>
  </message>
  <message>
   <source>Write “{text}”</source>
   <translation>„{text}“ schreiben</translation>
  </message>
  <message>
   <source>Write “in (…)”</source>
   <translation>„in (…)“ schreiben</translation>
  </message>
  <message>
   <source>Write {name}(…)</source>
   <translation>{name}(…) schreiben</translation>
  </message>
  <message>
   <source>Decode the text</source>
   <translation>Text dekodieren</translation>
  </message>
  <message>
   <source>Use single quotes</source>
   <translation>Einfache Anführungszeichen verwenden</translation>
  </message>
  <message>
   <source>Write the quote twice</source>
   <translation>Anführungszeichen doppelt schreiben</translation>
  </message>
  <message>
   <source>Close the quote</source>
   <translation>Anführungszeichen schließen</translation>
  </message>
  <message>
   <source>Close the parenthesis</source>
   <translation>Klammer schließen</translation>
  </message>
  <message>
   <source>Remove the parenthesis</source>
   <translation>Klammer entfernen</translation>
  </message>
  <message>
   <source>Remove “{option}=”</source>
   <translation>„{option}=“ entfernen</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>ganze Zahl</translation>
  </message>
  <message>
   <source>date and time</source>
   <translation>Datum und Uhrzeit</translation>
  </message>
  <message>
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <source>GUID</source>
   <translation>GUID</translation>
  </message>
  <message>
   <source>object</source>
   <translation>Objekt</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>Sammlung</translation>
  </message>
  <message>
   <source>value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>is</source>
   <translation>ist</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>ist nicht</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>ist größer als</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>ist mindestens</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>ist kleiner als</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>ist höchstens</translation>
  </message>
  <message>
   <source>contains</source>
   <translation>enthält</translation>
  </message>
  <message>
   <source>begins with</source>
   <translation>beginnt mit</translation>
  </message>
  <message>
   <source>ends with</source>
   <translation>endet mit</translation>
  </message>
  <message>
   <source>is one of</source>
   <translation>ist einer von</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>ist leer</translation>
  </message>
  <message>
   <source>is not empty</source>
   <translation>ist nicht leer</translation>
  </message>
  <message>
   <source>The body must be a JSON object of the form's fields.</source>
   <translation>Der Body muss ein JSON-Objekt aus den Feldern des Formulars sein.</translation>
  </message>
  <message>
   <source>The field “{name}” takes the path of a file.</source>
   <translation>Das Feld „{name}“ nimmt den Pfad einer Datei.</translation>
  </message>
  <message>
   <source>The method must be a word such as GET or POST.</source>
   <translation>Die Methode muss ein Wort wie GET oder POST sein.</translation>
  </message>
  <message>
   <source>The header Content-Type is set by the program itself for a form with parts.</source>
   <translation>Bei einem Formular mit Teilen setzt das Programm den Header Content-Type selbst.</translation>
  </message>
  <message>
   <source>“{name}” is not the name of a cookie.</source>
   <translation>„{name}“ ist nicht der Name eines Cookies.</translation>
  </message>
  <message>
   <source>the server answered {status}. {said}</source>
   <translation>Der Server antwortete mit {status}. {said}</translation>
  </message>
  <message>
   <source>“{credential}” is read only: no {method} is sent in its name.</source>
   <translation>„{credential}“ darf nur lesen: In seinem Namen wird kein {method} gesendet.</translation>
  </message>
  <message>
   <source>The body {problem}.</source>
   <translation>Der Body {problem}.</translation>
  </message>
  <message>
   <source>The path parameter “{name}” needs a value, and “.”, “..” or controls are none.</source>
   <translation>Der Pfadparameter „{name}“ braucht einen Wert; „.“, „..“ und Steuerzeichen sind keiner.</translation>
  </message>
  <message>
   <source>This path would leave the credential's own host.</source>
   <translation>Dieser Pfad würde den Host des Zugangs verlassen.</translation>
  </message>
  <message>
   <source>The path is empty.</source>
   <translation>Der Pfad ist leer.</translation>
  </message>
  <message>
   <source>The path holds blanks, controls, “#” or “?”.</source>
   <translation>Der Pfad enthält Leerzeichen, Steuerzeichen, „#“ oder „?“.</translation>
  </message>
  <message>
   <source>The path holds “.” or “..”.</source>
   <translation>Der Pfad enthält „.“ oder „..“.</translation>
  </message>
  <message>
   <source>“{name}” is not the name of a header: write Name: value.</source>
   <translation>„{name}“ ist nicht der Name eines Headers: Schreiben Sie Name: Wert.</translation>
  </message>
  <message>
   <source>The header {name} is set by the program itself.</source>
   <translation>Den Header {name} setzt das Programm selbst.</translation>
  </message>
  <message>
   <source>The header {name} holds characters that a header cannot have.</source>
   <translation>Der Header {name} enthält Zeichen, die ein Header nicht haben kann.</translation>
  </message>
  <message>
   <source>This path makes no valid URL.</source>
   <translation>Dieser Pfad ergibt keine gültige URL.</translation>
  </message>
  <message>
   <source>The credential was changed meanwhile: nothing was sent.</source>
   <translation>Der Zugang wurde inzwischen geändert: Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>This request would go to {actual}, but the credential belongs to {expected}.</source>
   <translation>Diese Anfrage ginge an {actual}, aber der Zugang gehört zu {expected}.</translation>
  </message>
  <message>
   <source>Select a credential and an operation first.</source>
   <translation>Wählen Sie zuerst einen Zugang und eine Operation.</translation>
  </message>
  <message>
   <source>The program was locked before you could confirm it.</source>
   <translation>Das Programm wurde gesperrt, bevor Sie bestätigen konnten.</translation>
  </message>
  <message>
   <source>Select a credential first.</source>
   <translation>Wählen Sie zuerst einen Zugang.</translation>
  </message>
  <message>
   <source>Select an operation first.</source>
   <translation>Wählen Sie zuerst eine Operation.</translation>
  </message>
  <message>
   <source>{place} as “{name}” is still under way: wait for it, or cancel it.</source>
   <translation>{place} als „{name}“ läuft noch: Warten Sie oder brechen Sie ab.</translation>
  </message>
  <message>
   <source>The address can be read in two ways.</source>
   <translation>Die Adresse lässt sich auf zwei Arten lesen.</translation>
  </message>
  <message>
   <source>The address holds characters that must be percent-encoded.</source>
   <translation>Die Adresse enthält Zeichen, die prozentkodiert werden müssen.</translation>
  </message>
  <message>
   <source>The request's method is not valid.</source>
   <translation>Die Methode der Anfrage ist nicht gültig.</translation>
  </message>
  <message>
   <source>The address holds blanks, control characters or letters that are not percent-encoded.</source>
   <translation>Die Adresse enthält Leerzeichen, Steuerzeichen oder Buchstaben, die nicht prozentkodiert sind.</translation>
  </message>
  <message>
   <source>The address is longer than {limit:,} characters: no server takes that.</source>
   <translation>Die Adresse ist länger als {limit:,} Zeichen: Das nimmt kein Server an.</translation>
  </message>
  <message>
   <source>This address has {count:,} characters. Most servers refuse more than {limit:,} (414).</source>
   <translation>Diese Adresse hat {count:,} Zeichen. Die meisten Server lehnen mehr als {limit:,} ab (414).</translation>
  </message>
  <message>
   <source>This address has {count:,} characters. Some servers refuse a query over {limit:,} (414).</source>
   <translation>Diese Adresse hat {count:,} Zeichen. Manche Server lehnen eine Abfrage über {limit:,} ab (414).</translation>
  </message>
  <message>
   <source>The API description serves this operation at {server}. It is sent to your own host.</source>
   <translation>Laut API-Beschreibung liegt diese Operation auf {server}. Gesendet wird sie an Ihren eigenen Host.</translation>
  </message>
  <message>
   <source>The address is not a valid URL.</source>
   <translation>Die Adresse ist keine gültige URL.</translation>
  </message>
  <message>
   <source>The address must not hold a user name or a password.</source>
   <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
  </message>
  <message>
   <source>http:// would send the token unencrypted: use https://.</source>
   <translation>http:// würde das Token unverschlüsselt senden: Verwenden Sie https://.</translation>
  </message>
  <message>
   <source>The address must not hold a fragment (#).</source>
   <translation>Die Adresse darf kein Fragment (#) enthalten.</translation>
  </message>
  <message>
   <source>The path must not hold “.” or “..”: it would call another endpoint than the one shown.</source>
   <translation>Der Pfad darf weder „.“ noch „..“ enthalten: Er würde einen anderen Endpunkt aufrufen als den gezeigten.</translation>
  </message>
  <message>
   <source>A header's name holds characters that are not allowed there.</source>
   <translation>Der Name eines Headers enthält Zeichen, die dort nicht erlaubt sind.</translation>
  </message>
  <message>
   <source>The header {name} is set by the application: leave it out.</source>
   <translation>Den Header {name} setzt die Anwendung: Lassen Sie ihn weg.</translation>
  </message>
  <message>
   <source>The header {name} holds line breaks, control characters or letters beyond ASCII.</source>
   <translation>Der Header {name} enthält Zeilenumbrüche, Steuerzeichen oder Buchstaben außerhalb von ASCII.</translation>
  </message>
  <message>
   <source>The token holds blanks, control characters or letters beyond ASCII: it cannot be sent.</source>
   <translation>Das Token enthält Leerzeichen, Steuerzeichen oder Buchstaben außerhalb von ASCII: Es kann nicht gesendet werden.</translation>
  </message>
  <message>
   <source>A quotation in this cURL command is never closed.</source>
   <translation>Ein Anführungszeichen in diesem cURL-Befehl wird nie geschlossen.</translation>
  </message>
  <message>
   <source>cURL has several options that begin with --{name}.</source>
   <translation>cURL hat mehrere Optionen, die mit --{name} beginnen.</translation>
  </message>
  <message>
   <source>cURL has no option --{name}.</source>
   <translation>cURL hat keine Option --{name}.</translation>
  </message>
  <message>
   <source>cURL has no option -{letter}.</source>
   <translation>cURL hat keine Option -{letter}.</translation>
  </message>
  <message>
   <source>The last option of this cURL command lacks its value.</source>
   <translation>Der letzten Option dieses cURL-Befehls fehlt ihr Wert.</translation>
  </message>
  <message>
   <source>The method of this cURL command cannot be used.</source>
   <translation>Die Methode dieses cURL-Befehls kann nicht verwendet werden.</translation>
  </message>
  <message>
   <source>The URL of this cURL command stands in a file, which was not opened.</source>
   <translation>Die URL dieses cURL-Befehls steht in einer Datei, die nicht geöffnet wurde.</translation>
  </message>
  <message>
   <source>This cURL command has no URL.</source>
   <translation>Dieser cURL-Befehl hat keine URL.</translation>
  </message>
  <message>
   <source>This is no cURL command: it should begin with curl.</source>
   <translation>Dies ist kein cURL-Befehl: Er müsste mit curl beginnen.</translation>
  </message>
  <message>
   <source>This is no call of Invoke-RestMethod.</source>
   <translation>Dies ist kein Aufruf von Invoke-RestMethod.</translation>
  </message>
  <message>
   <source>This call of Invoke-RestMethod has no URL in plain text.</source>
   <translation>Dieser Aufruf von Invoke-RestMethod hat keine URL im Klartext.</translation>
  </message>
  <message>
   <source>The method of this call cannot be used.</source>
   <translation>Die Methode dieses Aufrufs kann nicht verwendet werden.</translation>
  </message>
  <message>
   <source>This is only a query: choose the operation that it is for first.</source>
   <translation>Dies ist nur eine Abfrage: Wählen Sie zuerst die Operation, für die sie ist.</translation>
  </message>
  <message>
   <source>The URL of this request cannot be read.</source>
   <translation>Die URL dieser Anfrage kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>This path takes {methods}, not {method}.</source>
   <translation>Dieser Pfad kennt {methods}, nicht {method}.</translation>
  </message>
  <message>
   <source>No operation of this API has the path of this request: did you mean “{meant}”?</source>
   <translation>Keine Operation dieser API hat den Pfad dieser Anfrage: Meinten Sie „{meant}“?</translation>
  </message>
  <message>
   <source>No operation of this API has the path of this request.</source>
   <translation>Keine Operation dieser API hat den Pfad dieser Anfrage.</translation>
  </message>
  <message>
   <source>This is no request: paste a URL, a line such as GET /Branches, or a cURL command.</source>
   <translation>Dies ist keine Anfrage: Fügen Sie eine URL, eine Zeile wie GET /Branches oder einen cURL-Befehl ein.</translation>
  </message>
  <message>
   <source>The Authorization header was left out: the credential's own token is used.</source>
   <translation>Der Header Authorization wurde ausgelassen: Verwendet wird das Token des Zugangs.</translation>
  </message>
  <message>
   <source>Cookies were left out.</source>
   <translation>Cookies wurden ausgelassen.</translation>
  </message>
  <message>
   <source>The user name and password were left out: the credential's own token is used.</source>
   <translation>Benutzername und Passwort wurden ausgelassen: Verwendet wird das Token des Zugangs.</translation>
  </message>
  <message>
   <source>The command sends no User-Agent: this program sends its own.</source>
   <translation>Der Befehl sendet keinen User-Agent: Dieses Programm sendet seinen eigenen.</translation>
  </message>
  <message>
   <source>The text holds several requests: only the first was taken over.</source>
   <translation>Der Text enthält mehrere Anfragen: Nur die erste wurde übernommen.</translation>
  </message>
  <message>
   <source>The command sends several requests: only the first was taken over.</source>
   <translation>Der Befehl sendet mehrere Anfragen: Nur die erste wurde übernommen.</translation>
  </message>
  <message>
   <source>The command has several URLs: only the first was taken over.</source>
   <translation>Der Befehl hat mehrere URLs: Nur die erste wurde übernommen.</translation>
  </message>
  <message>
   <source>The URL stands for several requests ({patterns}): only the first was taken over.</source>
   <translation>Die URL steht für mehrere Anfragen ({patterns}): Nur die erste wurde übernommen.</translation>
  </message>
  <message>
   <source>The URL begins with a variable: the credential's own base URL is used.</source>
   <translation>Die URL beginnt mit einer Variablen: Verwendet wird die Basis-URL des Zugangs.</translation>
  </message>
  <message>
   <source>The command reads a file, which was not opened: fill its content in.</source>
   <translation>Der Befehl liest eine Datei, die nicht geöffnet wurde: Tragen Sie ihren Inhalt ein.</translation>
  </message>
  <message>
   <source>The command's configuration file was not opened.</source>
   <translation>Die Konfigurationsdatei des Befehls wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>The command inserts what another command prints, as $(…): fill that in.</source>
   <translation>Der Befehl fügt ein, was ein anderer ausgibt, als $(…): Tragen Sie das ein.</translation>
  </message>
  <message>
   <source>Form fields (--form) were left out: fill them in.</source>
   <translation>Formularfelder (--form) wurden ausgelassen: Tragen Sie sie ein.</translation>
  </message>
  <message>
   <source>cURL's own variables (--variable, --expand-…) were not filled in.</source>
   <translation>Die Variablen von cURL (--variable, --expand-…) wurden nicht eingesetzt.</translation>
  </message>
  <message>
   <source>Typographic quotation marks and dashes were read as plain ones.</source>
   <translation>Typografische Anführungszeichen und Striche wurden als einfache gelesen.</translation>
  </message>
  <message>
   <source>{option} was left out.</source>
   <translation>{option} wurde ausgelassen.</translation>
  </message>
  <message>
   <source>The headers were left out: the script makes them when it runs.</source>
   <translation>Die Header wurden ausgelassen: Das Skript macht sie, wenn es läuft.</translation>
  </message>
  <message>
   <source>The body was left out: the script makes it when it runs.</source>
   <translation>Der Body wurde ausgelassen: Das Skript macht ihn, wenn es läuft.</translation>
  </message>
  <message>
   <source>The body was left out: this operation takes none.</source>
   <translation>Der Body wurde ausgelassen: Diese Operation nimmt keinen.</translation>
  </message>
  <message>
   <source>The body was left out: it is no text.</source>
   <translation>Der Body wurde ausgelassen: Er ist kein Text.</translation>
  </message>
  <message>
   <source>A header was left out. {said}</source>
   <translation>Ein Header wurde ausgelassen. {said}</translation>
  </message>
  <message>
   <source>The request was for another host: it is sent to the credential's own.</source>
   <translation>Die Anfrage war für einen anderen Host: Sie wird an den des Zugangs gesendet.</translation>
  </message>
  <message>
   <source>{name} is given more than once: only its first value was taken over.</source>
   <translation>{name} ist mehrmals angegeben: Nur der erste Wert wurde übernommen.</translation>
  </message>
  <message>
   <source>Left out, as the operation has no such parameters: {names}.</source>
   <translation>Ausgelassen, da die Operation keine solchen Parameter hat: {names}.</translation>
  </message>
  <message>
   <source>This command has typographic quotation marks inside of others: put plain ones, ' and ", in their place.</source>
   <translation>Dieser Befehl hat typografische Anführungszeichen innerhalb von anderen: Setzen Sie stattdessen einfache, ' und ".</translation>
  </message>
  <message>
   <source>This file is too large to hold saved requests.</source>
   <translation>Diese Datei ist für gespeicherte Anfragen zu groß.</translation>
  </message>
  <message>
   <source>This is no file of saved requests.</source>
   <translation>Dies ist keine Datei mit gespeicherten Anfragen.</translation>
  </message>
  <message>
   <source>These requests were saved by a newer version of Aspire Desktop.</source>
   <translation>Diese Anfragen wurden von einer neueren Version von Aspire Desktop gespeichert.</translation>
  </message>
  <message>
   <source>This file holds more than {limit:,} requests.</source>
   <translation>Diese Datei enthält mehr als {limit:,} Anfragen.</translation>
  </message>
  <message>
   <source>This is not a JSONPath: {said}.</source>
   <translation>Dies ist kein JSONPath: {said}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {reason}.</source>
   <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The file {file} is larger than {limit_mib} MiB.</source>
   <translation>Die Datei {file} ist größer als {limit_mib} MiB.</translation>
  </message>
  <message>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>Die Datei {file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The file was not written: {reason}.</source>
   <translation>Die Datei wurde nicht geschrieben: {reason}.</translation>
  </message>
  <message>
   <source>The file cannot be read: {reason}.</source>
   <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {reason}. The request was sent, and answered {status}.</source>
   <translation>{file} kann nicht geschrieben werden: {reason}. Die Anfrage wurde gesendet; die Antwort war {status}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {reason}. Nothing was sent.</source>
   <translation>{file} kann nicht geschrieben werden: {reason}. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>the disk failed</source>
   <translation>das Laufwerk hat versagt</translation>
  </message>
  <message>
   <source>its name cannot be used</source>
   <translation>ihr Name kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>The system did not take the entry for the sign-in: {reason}.</source>
   <translation>Das System hat den Eintrag für die Anmeldung nicht angenommen: {reason}.</translation>
  </message>
  <message>
   <source>Write a combination such as Ctrl+Alt+A.</source>
   <translation>Schreiben Sie eine Kombination wie Strg+Alt+A.</translation>
  </message>
  <message>
   <source>Use a letter, a digit, Space or F1 to F24, with Ctrl, Alt or the Windows key.</source>
   <translation>Verwenden Sie einen Buchstaben, eine Ziffer, Leertaste oder F1 bis F24, mit Strg, Alt oder der Windows-Taste.</translation>
  </message>
  <message>
   <source>Add Ctrl, Alt or the Windows key: the key by itself is needed for typing.</source>
   <translation>Fügen Sie Strg, Alt oder die Windows-Taste hinzu: Die Taste allein wird zum Schreiben gebraucht.</translation>
  </message>
  <message>
   <source>Every program needs this combination for itself: add Alt or Shift.</source>
   <translation>Jedes Programm braucht diese Kombination selbst: Fügen Sie Alt oder Umschalt hinzu.</translation>
  </message>
  <message>
   <source>Another program has this combination already: choose another one.</source>
   <translation>Ein anderes Programm hat diese Kombination schon: Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>This system's X11 library cannot be used for hot keys.</source>
   <translation>Die X11-Bibliothek dieses Systems kann nicht für Tastenkürzel verwendet werden.</translation>
  </message>
  <message>
   <source>The display cannot be reached for hot keys.</source>
   <translation>Die Anzeige ist für Tastenkürzel nicht erreichbar.</translation>
  </message>
  <message>
   <source>This system lets no program take keys from the others. Its own settings may start “aspire-desktop” by a key: a second start raises the window.</source>
   <translation>Auf diesem System kann kein Programm den anderen Tasten wegnehmen. In seinen eigenen Einstellungen lässt sich vielleicht „aspire-desktop“ mit einer Taste starten: Ein zweiter Start holt das Fenster nach vorn.</translation>
  </message>
  <message>
   <source>Settings that could not be read: {names}. Check them: proxy, lock and clipboard above all.</source>
   <translation>Einstellungen, die nicht lesbar waren: {names}. Prüfen Sie sie: vor allem Proxy, Sperre und Zwischenablage.</translation>
  </message>
  <message>
   <source>proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>proxy address</source>
   <translation>Proxy-Adresse</translation>
  </message>
  <message>
   <source>lock after</source>
   <translation>Sperren nach</translation>
  </message>
  <message>
   <source>lock with the system</source>
   <translation>Sperren mit dem System</translation>
  </message>
  <message>
   <source>clear clipboard after</source>
   <translation>Zwischenablage leeren nach</translation>
  </message>
  <message>
   <source>ask before a secret is shown</source>
   <translation>vor dem Anzeigen eines Secrets fragen</translation>
  </message>
  <message>
   <source>hide from screen capture</source>
   <translation>vor Bildschirmaufnahmen verbergen</translation>
  </message>
  <message>
   <source>{file} is missing: the standard settings are in force. Check them: proxy, lock and clipboard above all.</source>
   <translation>{file} fehlt: Es gelten die Standardeinstellungen. Prüfen Sie sie: vor allem Proxy, Sperre und Zwischenablage.</translation>
  </message>
  <message>
   <source>{file} cannot be read: the standard settings are in force. Check them: proxy, lock and clipboard above all.</source>
   <translation>{file} ist nicht lesbar: Es gelten die Standardeinstellungen. Prüfen Sie sie: vor allem Proxy, Sperre und Zwischenablage.</translation>
  </message>
  <message>
   <source>{file} is missing: the settings of a copy are in force. Check them: proxy, lock and clipboard above all.</source>
   <translation>{file} fehlt: Es gelten die Einstellungen einer Kopie. Prüfen Sie sie: vor allem Proxy, Sperre und Zwischenablage.</translation>
  </message>
  <message>
   <source>{file} cannot be read: the settings of a copy are in force. Check them: proxy, lock and clipboard above all.</source>
   <translation>{file} ist nicht lesbar: Es gelten die Einstellungen einer Kopie. Prüfen Sie sie: vor allem Proxy, Sperre und Zwischenablage.</translation>
  </message>
  <message>
   <source>The data folder was not moved: {reason}. Everything is where it was.</source>
   <translation>Der Datenordner wurde nicht verschoben: {reason}. Alles ist, wo es war.</translation>
  </message>
  <message>
   <source>the copy could not be made</source>
   <translation>die Kopie war nicht möglich</translation>
  </message>
  <message>
   <source>Aspire Desktop is open on the same data in another session of yours, such as Remote Desktop. Changes made in both are kept.</source>
   <translation>Aspire Desktop ist mit denselben Daten in einer anderen Ihrer Sitzungen geöffnet, etwa über Remotedesktop. Änderungen aus beiden bleiben erhalten.</translation>
  </message>
  <message>
   <source>Another Aspire Desktop may be open on the same data but does not answer. Close it if it hangs. Changes made in both are kept.</source>
   <translation>Ein anderes Aspire Desktop ist vielleicht mit denselben Daten geöffnet, antwortet aber nicht. Schließen Sie es, wenn es hängt. Änderungen aus beiden bleiben erhalten.</translation>
  </message>
  <message>
   <source>The history could not be saved ({said}): it is kept in memory only.</source>
   <translation>Der Verlauf konnte nicht gespeichert werden ({said}): Er bleibt nur im Arbeitsspeicher.</translation>
  </message>
  <message>
   <source>The history was written by a newer version of Aspire Desktop and is left alone.</source>
   <translation>Der Verlauf wurde von einer neueren Version von Aspire Desktop geschrieben und bleibt unangetastet.</translation>
  </message>
  <message>
   <source>The history's file cannot be opened: it is kept in memory only.</source>
   <translation>Die Verlaufsdatei kann nicht geöffnet werden: Der Verlauf bleibt nur im Arbeitsspeicher.</translation>
  </message>
  <message>
   <source>The history's file cannot be opened: {reason}.</source>
   <translation>Die Verlaufsdatei kann nicht geöffnet werden: {reason}.</translation>
  </message>
  <message>
   <source>The history's file is damaged and cannot be renamed: the history is kept in memory only.</source>
   <translation>Die Verlaufsdatei ist beschädigt und kann nicht beiseitegelegt werden: Der Verlauf bleibt nur im Arbeitsspeicher.</translation>
  </message>
  <message>
   <source>{what}: {instead}.</source>
   <translation>{what}: {instead}.</translation>
  </message>
  <message>
   <source>The history's file was damaged, and is kept as {file}</source>
   <translation>Die Datei des Verlaufs war beschädigt und bleibt als {file} erhalten</translation>
  </message>
  <message>
   <source>The history's file was missing or empty</source>
   <translation>Die Verlaufsdatei fehlte oder war leer</translation>
  </message>
  <message>
   <source>a new one was begun</source>
   <translation>eine neue wurde begonnen</translation>
  </message>
  <message>
   <source>the copy of {day} is in its place</source>
   <translation>die Kopie vom {day} tritt an ihre Stelle</translation>
  </message>
  <message>
   <source>a copy is in its place</source>
   <translation>eine Kopie tritt an ihre Stelle</translation>
  </message>
  <message>
   <source>{count:,} of the requests kept here cannot be read and are left out.</source>
   <translation>{count:,} der hier aufbewahrten Anfragen können nicht gelesen werden und sind ausgelassen.</translation>
  </message>
  <message>
   <source>1 of the requests kept here cannot be read and is left out.</source>
   <translation>1 der hier aufbewahrten Anfragen kann nicht gelesen werden und ist ausgelassen.</translation>
  </message>
  <message>
   <source>{file} is missing.</source>
   <translation>{file} fehlt.</translation>
  </message>
  <message>
   <source>{file} was cut short.</source>
   <translation>{file} wurde abgeschnitten.</translation>
  </message>
  <message>
   <source>{file} was changed.</source>
   <translation>{file} wurde geändert.</translation>
  </message>
  <message>
   <source>The record cannot be read.</source>
   <translation>Das Protokoll kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The record cannot be written: {reason:stem}.</source>
   <translation>Das Protokoll kann nicht geschrieben werden: {reason:stem}.</translation>
  </message>
  <message>
   <source>The record's end could not be proved: the file that says what it is was removed or changed, and entries may have been removed with it.</source>
   <translation>Das Ende des Protokolls ist nicht nachweisbar: Die Datei, die es festhält, wurde entfernt oder geändert, und Einträge können mit ihr entfernt worden sein.</translation>
  </message>
  <message>
   <source>Before entry {number:,}, {at:%Y-%m-%d %H:%M}: {problem}</source>
   <translation>Vor Eintrag {number:,}, {at:%Y-%m-%d %H:%M}: {problem}</translation>
  </message>
  <message>
   <source>After entry {number:,} a line cannot be read.</source>
   <translation>Nach Eintrag {number:,} kann eine Zeile nicht gelesen werden.</translation>
  </message>
  <message>
   <source>Entry {number:,} was changed, or was not written by this program.</source>
   <translation>Eintrag {number:,} wurde geändert oder nicht von diesem Programm geschrieben.</translation>
  </message>
  <message>
   <source>Entry {number:,} does not follow on the one before it.</source>
   <translation>Eintrag {number:,} schließt nicht an den vorigen an.</translation>
  </message>
  <message>
   <source>{count:,} entries after entry {last:,} were removed.</source>
   <translation>{count:,} Einträge nach Eintrag {last:,} wurden entfernt.</translation>
  </message>
  <message>
   <source>1 entry after entry {last:,} was removed.</source>
   <translation>1 Eintrag nach Eintrag {last:,} wurde entfernt.</translation>
  </message>
  <message>
   <source>{count:,} entries before {at:%Y-%m-%d %H:%M} were removed.</source>
   <translation>{count:,} Einträge vor {at:%Y-%m-%d %H:%M} wurden entfernt.</translation>
  </message>
  <message>
   <source>1 entry before {at:%Y-%m-%d %H:%M} was removed.</source>
   <translation>1 Eintrag vor {at:%Y-%m-%d %H:%M} wurde entfernt.</translation>
  </message>
  <message>
   <source>{count:,} entries between {since:%Y-%m-%d %H:%M} and {at:%Y-%m-%d %H:%M} were removed.</source>
   <translation>{count:,} Einträge zwischen {since:%Y-%m-%d %H:%M} und {at:%Y-%m-%d %H:%M} wurden entfernt.</translation>
  </message>
  <message>
   <source>1 entry between {since:%Y-%m-%d %H:%M} and {at:%Y-%m-%d %H:%M} was removed.</source>
   <translation>1 Eintrag zwischen {since:%Y-%m-%d %H:%M} und {at:%Y-%m-%d %H:%M} wurde entfernt.</translation>
  </message>
  <message>
   <source>{name} {problem}.</source>
   <translation>{name} {problem}.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>„{name}“</translation>
  </message>
  <message>
   <source>{first}, {second}</source>
   <translation>{first}, {second}</translation>
  </message>
  <message>
   <source>{name} is required.</source>
   <translation>{name} ist erforderlich.</translation>
  </message>
  <message>
   <source>{names} are required.</source>
   <translation>{names} sind erforderlich.</translation>
  </message>
  <message>
   <source>And {count:,} more.</source>
   <translation>Und {count:,} weitere.</translation>
  </message>
  <message>
   <source>is required</source>
   <translation>ist erforderlich</translation>
  </message>
  <message>
   <source>holds no field yet</source>
   <translation>enthält noch kein Feld</translation>
  </message>
  <message>
   <source>cannot be read: {problem}</source>
   <translation>kann nicht gelesen werden: {problem}</translation>
  </message>
  <message>
   <source>holds characters that cannot be sent</source>
   <translation>enthält Zeichen, die nicht gesendet werden können</translation>
  </message>
  <message>
   <source>is not valid JSON</source>
   <translation>ist kein gültiges JSON</translation>
  </message>
  <message>
   <source>is not valid JSON: {said} at line {line}, column {column}</source>
   <translation>ist kein gültiges JSON: {said} in Zeile {line}, Spalte {column}</translation>
  </message>
  <message>
   <source>must be JSON</source>
   <translation>muss JSON sein</translation>
  </message>
  <message>
   <source>must be a JSON object</source>
   <translation>muss ein JSON-Objekt sein</translation>
  </message>
  <message>
   <source>must be a JSON object of the form's fields</source>
   <translation>muss ein JSON-Objekt aus den Feldern des Formulars sein</translation>
  </message>
  <message>
   <source>must be {kind}</source>
   <translation>muss {kind} sein</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} oder {second}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <source>null</source>
   <translation>null</translation>
  </message>
  <message>
   <source>must be at least {limit}</source>
   <translation>muss mindestens {limit} sein</translation>
  </message>
  <message>
   <source>must be at most {limit}</source>
   <translation>darf höchstens {limit} sein</translation>
  </message>
  <message>
   <source>must be greater than {limit}</source>
   <translation>muss größer als {limit} sein</translation>
  </message>
  <message>
   <source>must be less than {limit}</source>
   <translation>muss kleiner als {limit} sein</translation>
  </message>
  <message>
   <source>must be a multiple of {step}</source>
   <translation>muss ein Vielfaches von {step} sein</translation>
  </message>
  <message>
   <source>must not be empty</source>
   <translation>darf nicht leer sein</translation>
  </message>
  <message>
   <source>is shorter than {limit} characters</source>
   <translation>ist kürzer als {limit} Zeichen</translation>
  </message>
  <message>
   <source>is longer than {limit} character</source>
   <translation>ist länger als {limit} Zeichen</translation>
  </message>
  <message>
   <source>is longer than {limit} characters</source>
   <translation>ist länger als {limit} Zeichen</translation>
  </message>
  <message>
   <source>must have at least {limit} character</source>
   <translation>muss mindestens {limit} Zeichen haben</translation>
  </message>
  <message>
   <source>must have at least {limit} characters</source>
   <translation>muss mindestens {limit} Zeichen haben</translation>
  </message>
  <message>
   <source>must have at most {limit} character</source>
   <translation>darf höchstens {limit} Zeichen haben</translation>
  </message>
  <message>
   <source>must have at most {limit} characters</source>
   <translation>darf höchstens {limit} Zeichen haben</translation>
  </message>
  <message>
   <source>needs at least {limit} item</source>
   <translation>braucht mindestens {limit} Eintrag</translation>
  </message>
  <message>
   <source>needs at least {limit} items</source>
   <translation>braucht mindestens {limit} Einträge</translation>
  </message>
  <message>
   <source>takes at most {limit} item</source>
   <translation>nimmt höchstens {limit} Eintrag</translation>
  </message>
  <message>
   <source>takes at most {limit} items</source>
   <translation>nimmt höchstens {limit} Einträge</translation>
  </message>
  <message>
   <source>needs at least {limit} member</source>
   <translation>braucht mindestens {limit} Feld</translation>
  </message>
  <message>
   <source>needs at least {limit} members</source>
   <translation>braucht mindestens {limit} Felder</translation>
  </message>
  <message>
   <source>takes at most {limit} member</source>
   <translation>nimmt höchstens {limit} Feld</translation>
  </message>
  <message>
   <source>takes at most {limit} members</source>
   <translation>nimmt höchstens {limit} Felder</translation>
  </message>
  <message>
   <source>has an item that {problem}</source>
   <translation>hat einen fehlerhaften Eintrag: {problem}</translation>
  </message>
  <message>
   <source>must not have the same item twice</source>
   <translation>darf denselben Eintrag nicht zweimal haben</translation>
  </message>
  <message>
   <source>must not be here</source>
   <translation>darf hier nicht stehen</translation>
  </message>
  <message>
   <source>has a form that is not allowed</source>
   <translation>hat eine Form, die nicht erlaubt ist</translation>
  </message>
  <message>
   <source>lacks an item that it must have</source>
   <translation>enthält einen vorgeschriebenen Eintrag nicht</translation>
  </message>
  <message>
   <source>has more items than it may have</source>
   <translation>hat mehr Einträge als erlaubt</translation>
  </message>
  <message>
   <source>has a member whose name is not allowed</source>
   <translation>hat ein Feld, dessen Name nicht erlaubt ist</translation>
  </message>
  <message>
   <source>is not allowed here</source>
   <translation>ist hier nicht erlaubt</translation>
  </message>
  <message>
   <source>must be one of {values}</source>
   <translation>muss einer dieser Werte sein: {values}</translation>
  </message>
  <message>
   <source>must be {value}</source>
   <translation>muss {value} sein</translation>
  </message>
  <message>
   <source>must have the form {form}</source>
   <translation>muss die Form {form} haben</translation>
  </message>
  <message>
   <source>does not fit the description</source>
   <translation>entspricht nicht der Beschreibung</translation>
  </message>
  <message>
   <source>fits more than one of the alternatives</source>
   <translation>passt zu mehr als einer der Alternativen</translation>
  </message>
  <message>
   <source>fits none of the {count} alternatives, and of the nearest: {problem}</source>
   <translation>passt zu keiner der {count} Alternativen; zur nächstliegenden: {problem}</translation>
  </message>
  <message>
   <source>is not known to the description</source>
   <translation>ist der Beschreibung nicht bekannt</translation>
  </message>
  <message>
   <source>is not known to the description: is {meant} meant?</source>
   <translation>ist der Beschreibung nicht bekannt: Ist {meant} gemeint?</translation>
  </message>
  <message>
   <source>must be a date, such as {example}</source>
   <translation>muss ein Datum sein, etwa {example}</translation>
  </message>
  <message>
   <source>must be a date and time, such as {example}</source>
   <translation>muss Datum und Uhrzeit sein, etwa {example}</translation>
  </message>
  <message>
   <source>is a date without a time</source>
   <translation>ist ein Datum ohne Uhrzeit</translation>
  </message>
  <message>
   <source>is not JSON: {problem}</source>
   <translation>ist kein JSON: {problem}</translation>
  </message>
  <message>
   <source>NaN and Infinity</source>
   <translation>NaN und Infinity</translation>
  </message>
  <message>
   <source>is nested too deeply</source>
   <translation>ist zu tief verschachtelt</translation>
  </message>
  <message>
   <source>a value is missing here, or cannot be read</source>
   <translation>hier fehlt ein Wert, oder er kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>a comma or a closing bracket is missing here</source>
   <translation>hier fehlt ein Komma oder eine schließende Klammer</translation>
  </message>
  <message>
   <source>a colon is missing here</source>
   <translation>hier fehlt ein Doppelpunkt</translation>
  </message>
  <message>
   <source>a comma before a closing bracket is not allowed</source>
   <translation>vor einer schließenden Klammer ist kein Komma erlaubt</translation>
  </message>
  <message>
   <source>a name in double quotes is missing here</source>
   <translation>hier fehlt ein Name in doppelten Anführungszeichen</translation>
  </message>
  <message>
   <source>there is more text after the end</source>
   <translation>nach dem Ende folgt weiterer Text</translation>
  </message>
  <message>
   <source>this text has no closing quote</source>
   <translation>diesem Text fehlt das schließende Anführungszeichen</translation>
  </message>
  <message>
   <source>a line break or a tab in a text is written as \n or \t</source>
   <translation>ein Zeilenumbruch oder Tabulator in einem Text wird als \n oder \t geschrieben</translation>
  </message>
  <message>
   <source>this is too long to be shown as a form</source>
   <translation>dies ist zu lang, um als Formular angezeigt zu werden</translation>
  </message>
  <message>
   <source>this is not JSON</source>
   <translation>dies ist kein JSON</translation>
  </message>
  <message>
   <source>{count:,} × {what}, first at {path}</source>
   <translation>{count:,} × {what}, zuerst bei {path}</translation>
  </message>
  <message>
   <source>NaN or Infinity, which JSON does not have</source>
   <translation>NaN oder Infinity, die es in JSON nicht gibt</translation>
  </message>
  <message>
   <source>half of a surrogate pair, which is no character</source>
   <translation>ein halbes Surrogatpaar, das kein Zeichen ist</translation>
  </message>
  <message>
   <source>control character or line break that is not escaped</source>
   <translation>ein Steuerzeichen oder Zeilenumbruch ohne Maskierung</translation>
  </message>
  <message>
   <source>member whose name stands in its object twice: the last one counts</source>
   <translation>ein Feld, dessen Name in seinem Objekt doppelt steht: Das letzte zählt</translation>
  </message>
  <message>
   <source>The vault is not open.</source>
   <translation>Der Tresor ist nicht geöffnet.</translation>
  </message>
  <message>
   <source>The vault file is damaged: its beginning is not a vault's.</source>
   <translation>Die Tresordatei ist beschädigt: Ihr Anfang ist nicht der eines Tresors.</translation>
  </message>
  <message>
   <source>The vault file is damaged: it is cut short.</source>
   <translation>Die Tresordatei ist beschädigt: Sie ist abgeschnitten.</translation>
  </message>
  <message>
   <source>The vault file is damaged: its header is not as it was written.</source>
   <translation>Die Tresordatei ist beschädigt: Ihr Kopf ist nicht, wie er geschrieben wurde.</translation>
  </message>
  <message>
   <source>The vault was written by a newer version of Aspire Desktop. Nothing was read and nothing will be written: install that version.</source>
   <translation>Der Tresor wurde von einer neueren Version von Aspire Desktop geschrieben. Nichts wurde gelesen und nichts wird geschrieben: Installieren Sie jene Version.</translation>
  </message>
  <message>
   <source>The vault file is damaged: it is not as it was written, so none of it is used.</source>
   <translation>Die Tresordatei ist beschädigt: Sie ist nicht, wie sie geschrieben wurde; deshalb wird nichts daraus verwendet.</translation>
  </message>
  <message>
   <source>The vault file is damaged: its header cannot be read.</source>
   <translation>Die Tresordatei ist beschädigt: Ihr Kopf kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>Another Aspire Desktop has been writing for ten seconds.</source>
   <translation>Ein anderes Aspire Desktop schreibt seit zehn Sekunden.</translation>
  </message>
  <message>
   <source>The vault file is an older one: {behind:,} later changes that were saved here are not in it.</source>
   <translation>Die Tresordatei ist eine ältere: {behind:,} spätere Änderungen, die hier gespeichert wurden, fehlen darin.</translation>
  </message>
  <message>
   <source>The vault file is an older one: 1 later change that was saved here is not in it.</source>
   <translation>Die Tresordatei ist eine ältere: 1 spätere Änderung, die hier gespeichert wurde, fehlt darin.</translation>
  </message>
  <message>
   <source>None of the older generations can be opened either.</source>
   <translation>Auch keine der früheren Versionen lässt sich öffnen.</translation>
  </message>
  <message>
   <source>The saved credentials are here, but their key is no longer in {store}.</source>
   <translation>Die gespeicherten Zugänge sind da, aber ihr Schlüssel ist nicht mehr da ({store}).</translation>
  </message>
  <message>
   <source>The vault needs its passphrase.</source>
   <translation>Der Tresor braucht seine Passphrase.</translation>
  </message>
  <message>
   <source>The vault's content cannot be read by this version.</source>
   <translation>Der Inhalt des Tresors kann von dieser Version nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be used.</source>
   <translation>Der Datenordner {folder} kann nicht verwendet werden.</translation>
  </message>
  <message>
   <source>The vault's file cannot be read.</source>
   <translation>Die Tresordatei kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The vault was locked before this was done. Try again.</source>
   <translation>Der Tresor wurde gesperrt, bevor dies erledigt war. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>This is not the vault's passphrase.</source>
   <translation>Dies ist nicht die Passphrase des Tresors.</translation>
  </message>
  <message>
   <source>The vault file is missing, but there was one here: something else has moved or removed it. Nothing is written until an earlier version is restored.</source>
   <translation>Die Tresordatei fehlt, aber es gab hier eine: Etwas anderes hat sie verschoben oder entfernt. Nichts wird geschrieben, bis eine frühere Version wiederhergestellt ist.</translation>
  </message>
  <message>
   <source>The copy was not restored: the vault's files could not be changed.</source>
   <translation>Die Kopie wurde nicht wiederhergestellt: Die Dateien des Tresors konnten nicht geändert werden.</translation>
  </message>
  <message>
   <source>The backup was not restored: the vault's files could not be changed.</source>
   <translation>Die Sicherung wurde nicht wiederhergestellt: Die Dateien des Tresors konnten nicht geändert werden.</translation>
  </message>
  <message>
   <source>The vault's files could not be changed.</source>
   <translation>Die Dateien des Tresors konnten nicht geändert werden.</translation>
  </message>
  <message>
   <source>The vault's file could not be renamed.</source>
   <translation>Die Tresordatei konnte nicht umbenannt werden.</translation>
  </message>
  <message>
   <source>The change is not saved yet: the vault's file could not be written.</source>
   <translation>Die Änderung ist noch nicht gespeichert: Die Tresordatei konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>keyring is configured to use {backend}, which cannot be loaded or does not work here. Nothing is saved: see PYTHON_KEYRING_BACKEND and keyringrc.cfg.</source>
   <translation>keyring ist auf {backend} eingestellt, das hier nicht geladen werden kann oder nicht funktioniert. Nichts wird gespeichert: siehe PYTHON_KEYRING_BACKEND und keyringrc.cfg.</translation>
  </message>
  <message>
   <source>This system has no vault that a key can be kept in, so nothing can be saved. On Linux a Secret Service such as GNOME Keyring or KeePassXC is needed.</source>
   <translation>Dieses System hat keinen Schlüsselspeicher, also kann nichts gespeichert werden. Unter Linux wird ein Secret Service wie GNOME Keyring oder KeePassXC benötigt.</translation>
  </message>
  <message>
   <source>keyring is configured to keep nothing (its null backend), so nothing is saved.</source>
   <translation>keyring ist so eingestellt, dass es nichts speichert (sein Null-Backend), also wird nichts gespeichert.</translation>
  </message>
  <message>
   <source>keyring is configured to use {backend}, which is not one of the systems' own vaults and may write plain text. It is not used, and nothing is saved: see PYTHON_KEYRING_BACKEND and keyringrc.cfg.</source>
   <translation>keyring ist auf {backend} eingestellt, das kein Schlüsselspeicher eines Systems ist und vielleicht Klartext schreibt. Es wird nicht verwendet, und nichts wird gespeichert: siehe PYTHON_KEYRING_BACKEND und keyringrc.cfg.</translation>
  </message>
  <message>
   <source>{store} did not give back the key that it was given.</source>
   <translation>{store} hat den übergebenen Schlüssel nicht zurückgegeben.</translation>
  </message>
  <message>
   <source>{store} did not answer for {limit_s:.0f} seconds: unlock it and retry.</source>
   <translation>{store} hat {limit_s:.0f} Sekunden lang nicht geantwortet: Entsperren Sie den Speicher und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The system's vault holds something else in the place of the vault's key.</source>
   <translation>Der Schlüsselspeicher des Systems enthält anstelle des Tresorschlüssels etwas anderes.</translation>
  </message>
  <message>
   <source>{store} refused access to the vault's key.</source>
   <translation>{store} hat den Zugriff auf den Schlüssel des Tresors verweigert.</translation>
  </message>
  <message>
   <source>A part of Aspire Desktop is missing, so {store} can't be reached. Install Aspire Desktop again.</source>
   <translation>Ein Teil von Aspire Desktop fehlt, daher ist {store} nicht erreichbar. Installieren Sie Aspire Desktop neu.</translation>
  </message>
  <message>
   <source>{store} isn't available in a session over SSH or WinRM, or in a service. Sign in to the desktop, or run the command as a scheduled task of your user, with its password saved.</source>
   <translation>{store} ist in einer Sitzung über SSH oder WinRM oder in einem Dienst nicht verfügbar. Melden Sie sich am Desktop an oder führen Sie den Befehl als geplante Aufgabe Ihres Benutzers mit gespeichertem Passwort aus.</translation>
  </message>
  <message>
   <source>The vault's key is protected in a way that this program does not use.</source>
   <translation>Der Schlüssel des Tresors ist auf eine Art geschützt, die dieses Programm nicht verwendet.</translation>
  </message>
  <message>
   <source>The passphrase must have at least {limit} characters.</source>
   <translation>Die Passphrase muss mindestens {limit} Zeichen haben.</translation>
  </message>
  <message>
   <source>The backup was made with another passphrase.</source>
   <translation>Die Sicherung wurde mit einer anderen Passphrase erstellt.</translation>
  </message>
  <message>
   <source>{file} is too large for a backup.</source>
   <translation>{file} ist für eine Sicherung zu groß.</translation>
  </message>
  <message>
   <source>The passphrase is not the one of this backup, or the file is damaged.</source>
   <translation>Die Passphrase gehört nicht zu dieser Sicherung, oder die Datei ist beschädigt.</translation>
  </message>
  <message>
   <source>This file is no backup of Aspire Desktop.</source>
   <translation>Diese Datei ist keine Sicherung von Aspire Desktop.</translation>
  </message>
  <message>
   <source>The backup is damaged: it is cut short.</source>
   <translation>Die Sicherung ist beschädigt: Sie ist abgeschnitten.</translation>
  </message>
  <message>
   <source>The backup is damaged: its header cannot be read.</source>
   <translation>Die Sicherung ist beschädigt: Ihr Kopf kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The backup was written by a newer version of Aspire Desktop.</source>
   <translation>Die Sicherung wurde von einer neueren Version von Aspire Desktop geschrieben.</translation>
  </message>
  <message>
   <source>The backup asks for more memory or time than any of ours: it is not opened.</source>
   <translation>Die Sicherung verlangt mehr Speicher oder Zeit als jede von Aspire Desktop: Sie wird nicht geöffnet.</translation>
  </message>
  <message>
   <source>The folder for the backups does not exist.</source>
   <translation>Der Ordner für die Sicherungen existiert nicht.</translation>
  </message>
  <message>
   <source>Between 1 and {limit} backups can be kept.</source>
   <translation>Es können zwischen 1 und {limit} Sicherungen aufbewahrt werden.</translation>
  </message>
  <message>
   <source>There is no plan for backups.</source>
   <translation>Es gibt keinen Plan für Sicherungen.</translation>
  </message>
  <message>
   <source>{file} cannot be read back: {reason}.</source>
   <translation>{file} kann nicht zurückgelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>{file} does not hold what was written.</source>
   <translation>{file} enthält nicht, was geschrieben wurde.</translation>
  </message>
  <message>
   <source>The data folder {folder} is not there. Connect its drive and retry, or choose another folder.</source>
   <translation>Der Datenordner {folder} ist nicht da. Schließen Sie sein Laufwerk an und versuchen Sie es erneut, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The data folder {folder} held credentials and is gone. If it was moved, put it back, or choose where it is now.</source>
   <translation>Der Datenordner {folder} enthielt Zugänge und ist nicht mehr da. Wenn er verschoben wurde, legen Sie ihn zurück, oder wählen Sie, wo er jetzt liegt.</translation>
  </message>
  <message>
   <source>There is no vault in this folder: choose the one that the data was moved to.</source>
   <translation>In diesem Ordner gibt es keinen Tresor: Wählen Sie den Ordner, in den die Daten verschoben wurden.</translation>
  </message>
  <message>
   <source>Choose a folder that is neither the present one, nor in it, nor around it.</source>
   <translation>Wählen Sie einen Ordner, der weder der jetzige ist noch in ihm liegt noch ihn enthält.</translation>
  </message>
  <message>
   <source>Choose an empty folder, or a new one: nothing there must be overwritten.</source>
   <translation>Wählen Sie einen leeren oder neuen Ordner: Dort darf nichts überschrieben werden.</translation>
  </message>
  <message>
   <source>Choose a folder on this computer: a network drive may be gone when it is needed.</source>
   <translation>Wählen Sie einen Ordner auf diesem Computer: Ein Netzlaufwerk kann fehlen, wenn es gebraucht wird.</translation>
  </message>
  <message>
   <source>{file}, which says where the data folder is, cannot be read. Choose the folder.</source>
   <translation>{file} gibt an, wo der Datenordner liegt, kann aber nicht gelesen werden. Wählen Sie den Ordner.</translation>
  </message>
  <message>
   <source>Its base URL cannot be used: edit the credential.</source>
   <translation>Die Basis-URL kann nicht verwendet werden: Bearbeiten Sie den Zugang.</translation>
  </message>
  <message>
   <source>A part of it cannot be read ({parts}): edit the credential to repair it.</source>
   <translation>Ein Teil davon ist nicht lesbar ({parts}): Bearbeiten Sie den Zugang, um ihn zu reparieren.</translation>
  </message>
  <message>
   <source>date of creation</source>
   <translation>Datum der Anlage</translation>
  </message>
  <message>
   <source>date of the Secret</source>
   <translation>Datum des Secrets</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>Erinnerung</translation>
  </message>
  <message>
   <source>secret rotation</source>
   <translation>Secret-Wechsel</translation>
  </message>
  <message>
   <source>{credential}: its token could not be read. Get a new one.</source>
   <translation>{credential}: Das Token war nicht lesbar. Holen Sie ein neues.</translation>
  </message>
  <message>
   <source>{credential}: a time in it was not usable.</source>
   <translation>{credential}: Eine Zeitangabe darin war nicht brauchbar.</translation>
  </message>
  <message>
   <source>The clock of {origin} was not usable: it is measured again.</source>
   <translation>Die Uhr von {origin} war nicht verwendbar: Sie wird neu gemessen.</translation>
  </message>
  <message>
   <source>The backup schedule could not be read: set it up again.</source>
   <translation>Der Sicherungsplan konnte nicht gelesen werden: Richten Sie ihn neu ein.</translation>
  </message>
  <message>
   <source>The time of the last scheduled backup was not usable.</source>
   <translation>Die Zeit der letzten geplanten Sicherung war nicht verwendbar.</translation>
  </message>
 </context>
</TS>
