<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by native speakers yet. -->
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>ActivityDialog</name>
  <message>
   <source>Activity log</source>
   <translation>Registro de actividad</translation>
  </message>
  <message>
   <source>▲ Unlock the vault to check whether the log is complete.</source>
   <translation>▲ Desbloquee la bóveda para comprobar si el registro está completo.</translation>
  </message>
  <message>
   <source>✓ Complete: no entry is missing or changed.</source>
   <translation>✓ Completo: no falta ni cambió ninguna entrada.</translation>
  </message>
  <message>
   <source>✕ Not complete:</source>
   <translation>✕ Incompleto:</translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>y %Ln más</numerusform>
    <numerusform>y %Ln más</numerusform>
   </translation>
  </message>
  <message>
   <source>Search by action, credential or date</source>
   <translation>Buscar por acción, credencial o fecha</translation>
  </message>
  <message>
   <source>Search the activity log</source>
   <translation>Buscar en el registro de actividad</translation>
  </message>
  <message>
   <source>Only “{name}”</source>
   <translation>Solo «{name}»</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>Activity, newest first</source>
   <translation>Actividad, de la más reciente a la más antigua</translation>
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation>&amp;Actualizar</translation>
  </message>
  <message>
   <source>&amp;Export as CSV…</source>
   <translation>&amp;Exportar como CSV…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln entrada</numerusform>
    <numerusform>%Ln entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of %Ln entries</source>
   <translation>
    <numerusform>{shown} de %Ln entrada</numerusform>
    <numerusform>{shown} de %Ln entradas</numerusform>
   </translation>
  </message>
  <message>
   <source>No entries match.</source>
   <translation>Ninguna entrada coincide.</translation>
  </message>
  <message>
   <source>Show all entries</source>
   <translation>Mostrar todas las entradas</translation>
  </message>
  <message>
   <source>Nothing is logged yet. Tokens, copies and changes will be listed here.</source>
   <translation>Aún no hay nada registrado. Aquí aparecerán los tokens, las copias y los cambios.</translation>
  </message>
 </context>
 <context>
  <name>ActivityFlow</name>
  <message>
   <source>Export the activity</source>
   <translation>Exportar la actividad</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>The activity log is not complete: {why}</source>
   <translation>El registro de actividad no está completo: {why}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries saved as {name}.</source>
   <translation>
    <numerusform>%Ln entrada guardada en {name}.</numerusform>
    <numerusform>%Ln entradas guardadas en {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ActivityModel</name>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>Credential</source>
   <translation>Credencial</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>created</source>
   <translation>creada</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modificada</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>eliminada</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>recuperada</translation>
  </message>
  <message>
   <source>secret shown</source>
   <translation>Secret mostrado</translation>
  </message>
  <message>
   <source>copied</source>
   <translation>copiado</translation>
  </message>
  <message>
   <source>token issued</source>
   <translation>token emitido</translation>
  </message>
  <message>
   <source>token refreshed</source>
   <translation>token renovado</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>request sent</source>
   <translation>solicitud enviada</translation>
  </message>
  <message>
   <source>tested</source>
   <translation>probada</translation>
  </message>
  <message>
   <source>secret rotated</source>
   <translation>Secret rotado</translation>
  </message>
  <message>
   <source>exported</source>
   <translation>exportado</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importado</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>bloqueado</translation>
  </message>
  <message>
   <source>unlocked</source>
   <translation>desbloqueado</translation>
  </message>
  <message>
   <source>window</source>
   <translation>ventana</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>línea de comandos</translation>
  </message>
 </context>
 <context>
  <name>BackupPlanDialog</name>
  <message>
   <source>Back up</source>
   <translation>Respaldar</translation>
  </message>
  <message>
   <source>Saves encrypted backups of all credentials to a folder: once, or again and again while Aspire Desktop runs. Restore one on any computer by File › Import. Without the passphrase it can't be opened.</source>
   <translation>Guarda en una carpeta respaldos cifrados de todas las credenciales: una vez, o cada cierto tiempo mientras Aspire Desktop está abierto. Restaure uno en cualquier equipo con Archivo › Importar. Sin la frase de contraseña no se puede abrir.</translation>
  </message>
  <message>
   <source>At least 8 characters</source>
   <translation>Al menos 8 caracteres</translation>
  </message>
  <message>
   <source>Leave blank to keep it</source>
   <translation>Déjela en blanco para no cambiarla</translation>
  </message>
  <message>
   <source>○ No backups are scheduled.</source>
   <translation>○ No hay respaldos programados.</translation>
  </message>
  <message>
   <source>○ No backup has been made yet.</source>
   <translation>○ Aún no se hizo ningún respaldo.</translation>
  </message>
  <message>
   <source>✓ Last backup: {time}</source>
   <translation>✓ Último respaldo: {time}</translation>
  </message>
  <message>
   <source>✓ Saved {name}.</source>
   <translation>✓ Se guardó {name}.</translation>
  </message>
  <message>
   <source>Folder for the backups</source>
   <translation>Carpeta de los respaldos</translation>
  </message>
  <message>
   <source>Best on another disk or computer</source>
   <translation>Mejor en otro disco u otro equipo</translation>
  </message>
  <message>
   <source>&amp;Browse…</source>
   <translation>&amp;Examinar…</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Frecuencia</translation>
  </message>
  <message>
   <source>Number of backups kept</source>
   <translation>Número de respaldos que se conservan</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Repeat passphrase</source>
   <translation>Repetir la frase de contraseña</translation>
  </message>
  <message>
   <source>Once, now</source>
   <translation>Una vez, ahora</translation>
  </message>
  <message>
   <source>&amp;Back up</source>
   <translation>Respa&amp;ldar</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Cada día</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Cada semana</translation>
  </message>
  <message>
   <source>Every 30 days</source>
   <translation>Cada 30 días</translation>
  </message>
  <message>
   <source>S&amp;top backups</source>
   <translation>&amp;Detener respaldos</translation>
  </message>
  <message>
   <source>Back up &amp;now</source>
   <translation>Respaldar &amp;ahora</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Carpeta</translation>
  </message>
  <message>
   <source>How &amp;often</source>
   <translation>Frec&amp;uencia</translation>
  </message>
  <message>
   <source>Backups &amp;kept</source>
   <translation>&amp;Respaldos conservados</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Frase de contraseña</translation>
  </message>
  <message>
   <source>Repeat passp&amp;hrase</source>
   <translation>Re&amp;petir la frase</translation>
  </message>
  <message>
   <source>Enter the folder for the backups.</source>
   <translation>Escriba la carpeta de los respaldos.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Las dos frases de contraseña no coinciden.</translation>
  </message>
  <message>
   <source>Enter a passphrase. The backups are opened with it.</source>
   <translation>Escriba una frase de contraseña. Con ella se abren los respaldos.</translation>
  </message>
 </context>
 <context>
  <name>BackupPlanFlow</name>
  <message>
   <source>The scheduled backup was not made: {problem}</source>
   <translation>No se hizo el respaldo programado: {problem}</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>Respaldar…</translation>
  </message>
 </context>
 <context>
  <name>BodyFileFlow</name>
  <message>
   <source>Put a file into {field}</source>
   <translation>Poner un archivo en {field}</translation>
  </message>
  <message>
   <source>{name} was not inserted: another operation is selected now.</source>
   <translation>{name} no se insertó: ahora hay otra operación seleccionada.</translation>
  </message>
 </context>
 <context>
  <name>BodyForm</name>
  <message>
   <source>Request body, by its fields</source>
   <translation>Cuerpo de la solicitud, por campos</translation>
  </message>
  <message>
   <source>The API description names no fields of this body. JSON takes any.</source>
   <translation>La descripción no indica campos. JSON admite cualquiera.</translation>
  </message>
  <message>
   <source>&amp;Add an item	Ins</source>
   <translation>&amp;Agregar un elemento	Ins</translation>
  </message>
  <message>
   <source>&amp;Remove	Del</source>
   <translation>&amp;Quitar	Supr</translation>
  </message>
  <message>
   <source>Set to &amp;null</source>
   <translation>Poner &amp;null</translation>
  </message>
  <message>
   <source>Insert a &amp;file as base64…</source>
   <translation>Insertar un arc&amp;hivo en base64…</translation>
  </message>
  <message>
   <source>Begin as {name}</source>
   <translation>Empezar como {name}</translation>
  </message>
  <message>
   <source>&amp;Expand all</source>
   <translation>&amp;Expandir todo</translation>
  </message>
 </context>
 <context>
  <name>BodyModel</name>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>changed · {kind}</source>
   <translation>cambiado · {kind}</translation>
  </message>
 </context>
 <context>
  <name>BodyNode</name>
  <message>
   <source>list of {type}</source>
   <translation>lista de {type}</translation>
  </message>
  <message>
   <source>or null</source>
   <translation>o null</translation>
  </message>
  <message>
   <source>at most {count}</source>
   <translation>{count} como máximo</translation>
  </message>
  <message>
   <source>deprecated</source>
   <translation>obsoleta</translation>
  </message>
 </context>
 <context>
  <name>BodyPanel</name>
  <message>
   <source>Request body, as text</source>
   <translation>Cuerpo de la solicitud, como texto</translation>
  </message>
  <message>
   <source>Request body, the path of a file</source>
   <translation>Cuerpo de la solicitud, ruta de un archivo</translation>
  </message>
 </context>
 <context>
  <name>BodyRemarks</name>
  <message>
   <source>line {line}: hidden characters: {text}</source>
   <translation>línea {line}: caracteres ocultos: {text}</translation>
  </message>
  <message>
   <source>✓ fits the schema</source>
   <translation>✓ cumple el esquema</translation>
  </message>
  <message numerus="yes">
   <source>%Ln required fields missing</source>
   <translation>
    <numerusform>Falta %Ln campo obligatorio</numerusform>
    <numerusform>Faltan %Ln campos obligatorios</numerusform>
   </translation>
  </message>
  <message>
   <source>line {line}: {where}{message}{more}</source>
   <translation>línea {line}: {where}{message}{more}</translation>
  </message>
  <message>
   <source> (+{count} more)</source>
   <translation> (+{count} más)</translation>
  </message>
  <message>
   <source>the server about {name}: {said}</source>
   <translation>el servidor sobre {name}: {said}</translation>
  </message>
  <message>
   <source>line {line}: not JSON: {said}</source>
   <translation>línea {line}: no es JSON: {said}</translation>
  </message>
 </context>
 <context>
  <name>BodyTools</name>
  <message>
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <source>The body by its fields</source>
   <translation>El cuerpo por campos</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>The body as JSON</source>
   <translation>El cuerpo como JSON</translation>
  </message>
  <message>
   <source>Media type of the body</source>
   <translation>Tipo de medio del cuerpo</translation>
  </message>
  <message>
   <source>Alternative of the body</source>
   <translation>Alternativa del cuerpo</translation>
  </message>
  <message>
   <source>Begin the body as another of its alternatives</source>
   <translation>Empezar el cuerpo con otra de sus alternativas</translation>
  </message>
  <message>
   <source>Load current values…</source>
   <translation>Cargar valores actuales…</translation>
  </message>
  <message>
   <source>Fill in what Aspire holds now</source>
   <translation>Llenar con lo que Aspire tiene ahora</translation>
  </message>
  <message>
   <source>Insert file…</source>
   <translation>Insertar archivo…</translation>
  </message>
  <message>
   <source>Put a file into the body, in base64</source>
   <translation>Poner un archivo en el cuerpo, en base64</translation>
  </message>
 </context>
 <context>
  <name>BulkDialog</name>
  <message>
   <source>Refresh tokens</source>
   <translation>Renovar tokens</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>What could not be refreshed, and why</source>
   <translation>Qué no se pudo renovar y por qué</translation>
  </message>
  <message>
   <source>&amp;Retry failed</source>
   <translation>&amp;Reintentar fallidos</translation>
  </message>
  <message>
   <source>Refresh again the tokens that failed</source>
   <translation>Volver a renovar los tokens que fallaron</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel what is waiting</source>
   <translation>Cancelar lo que está en espera</translation>
  </message>
  <message>
   <source>{done} of {total}: {good} refreshed, {bad} not.</source>
   <translation>{done} de {total}: renovados {good}, no renovados {bad}.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>BulkFlow</name>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Eliminar</translation>
  </message>
  <message>
   <source>Delete credentials</source>
   <translation>Eliminar credenciales</translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln credentials?</source>
   <translation>
    <numerusform>¿Eliminar %Ln credencial?</numerusform>
    <numerusform>¿Eliminar %Ln credenciales?</numerusform>
   </translation>
  </message>
  <message>
   <source>{kinds}: {names}</source>
   <translation>{kinds}: {names}</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Agregar una etiqueta</translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation>Quitar una etiqueta</translation>
  </message>
  <message numerus="yes">
   <source>Tag of %Ln credentials:</source>
   <translation>
    <numerusform>Etiqueta de %Ln credencial:</numerusform>
    <numerusform>Etiqueta de %Ln credenciales:</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CaptureFlow</name>
  <message>
   <source>This system has no way to do so.</source>
   <translation>Este sistema no tiene forma de hacerlo.</translation>
  </message>
  <message>
   <source>Windows refused: screenshots still show this window.</source>
   <translation>Windows lo rechazó: las capturas de pantalla aún muestran esta ventana.</translation>
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <source>Joined by “{word}”: switch between “and” and “or”</source>
   <translation>Unidas por «{word}»: alternar entre «and» y «or»</translation>
  </message>
  <message>
   <source>Drag it, or press Alt+Left or Alt+Right, to move it.</source>
   <translation>Para moverlo, arrástrelo o presione Alt+Izquierda o Alt+Derecha.</translation>
  </message>
  <message>
   <source>{part} (not finished)</source>
   <translation>{part} (sin terminar)</translation>
  </message>
  <message>
   <source>{part} (unknown field)</source>
   <translation>{part} (campo desconocido)</translation>
  </message>
  <message>
   <source>{part} (check it)</source>
   <translation>{part} (revisar)</translation>
  </message>
 </context>
 <context>
  <name>ClaimsCard</name>
  <message>
   <source>Token claims, not verified</source>
   <translation>Claims del token, sin verificar</translation>
  </message>
  <message>
   <source>Close the claims (Esc)</source>
   <translation>Cerrar los claims (Esc)</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Claim</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
 </context>
 <context>
  <name>CodeFlow</name>
  <message>
   <source>The code was copied, without the token.</source>
   <translation>Se copió el código, sin el token.</translation>
  </message>
  <message>
   <source>Code with the token</source>
   <translation>Código con el token</translation>
  </message>
 </context>
 <context>
  <name>CodePanel</name>
  <message>
   <source>Language of the code</source>
   <translation>Lenguaje del código</translation>
  </message>
  <message>
   <source>Copy with the token</source>
   <translation>Copiar con el token</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copiar el código</translation>
  </message>
  <message>
   <source>The request as code</source>
   <translation>La solicitud como código</translation>
  </message>
  <message>
   <source>what is filled in cannot be sent yet</source>
   <translation>lo escrito aún no se puede enviar</translation>
  </message>
  <message>
   <source>reads the token from ASPIRE_TOKEN</source>
   <translation>lee el token de ASPIRE_TOKEN</translation>
  </message>
 </context>
 <context>
  <name>ColumnsDialog</name>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Search columns</source>
   <translation>Buscar columnas</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Select all that are listed</source>
   <translation>Seleccionar todas las de la lista</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>Clear all that are listed</source>
   <translation>Desmarcar todas las de la lista</translation>
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message>
   <source>Compare two responses</source>
   <translation>Comparar dos respuestas</translation>
  </message>
  <message>
   <source>The earlier response</source>
   <translation>La respuesta anterior</translation>
  </message>
  <message>
   <source>{place} · {credential} · now {time}, compared with the response of</source>
   <translation>{place} · {credential} · ahora {time}, comparada con la respuesta de</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Comparando…</translation>
  </message>
  <message>
   <source>rows matched by their places</source>
   <translation>filas emparejadas por su posición</translation>
  </message>
  <message>
   <source>rows matched by {field}</source>
   <translation>filas emparejadas por {field}</translation>
  </message>
  <message>
   <source>Only JSON is compared value by value; both texts are shown.</source>
   <translation>Solo JSON se compara valor por valor; se muestran ambos textos.</translation>
  </message>
  <message>
   <source>The first {count} differences</source>
   <translation>Las primeras {count} diferencias</translation>
  </message>
  <message numerus="yes">
   <source>%Ln differences</source>
   <translation>
    <numerusform>%Ln diferencia</numerusform>
    <numerusform>%Ln diferencias</numerusform>
   </translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Sin diferencias</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Earlier response</source>
   <translation>Respuesta anterior</translation>
  </message>
  <message>
   <source>Response shown</source>
   <translation>Respuesta mostrada</translation>
  </message>
  <message>
   <source>Not in the earlier response.</source>
   <translation>No está en la respuesta anterior.</translation>
  </message>
  <message>
   <source>Not in the response shown.</source>
   <translation>No está en la respuesta mostrada.</translation>
  </message>
 </context>
 <context>
  <name>Conditions</name>
  <message>
   <source>+ Condition</source>
   <translation>+ Condición</translation>
  </message>
  <message>
   <source>Add a condition to the filter</source>
   <translation>Agregar una condición al filtro</translation>
  </message>
  <message>
   <source>Remove the condition (Delete)</source>
   <translation>Quitar la condición (Supr)</translation>
  </message>
  <message>
   <source>This filter has too many conditions to show one by one.</source>
   <translation>Este filtro tiene demasiadas condiciones para mostrarlas una por una.</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Condición</translation>
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
   <translation>Versiones anteriores de la bóveda</translation>
  </message>
  <message>
   <source>The three versions before the last changes are kept. Restoring one replaces the vault file. The current file is kept first and appears in this list, so you can undo this.</source>
   <translation>Se conservan las tres versiones previas a los últimos cambios. Restaurar una reemplaza el archivo de la bóveda. Antes, el archivo actual se guarda aparte y aparece en esta lista, así que puede deshacerlo.</translation>
  </message>
  <message>
   <source>Vault passphrase</source>
   <translation>Frase de contraseña de la bóveda</translation>
  </message>
  <message>
   <source>Vault passphrase, to read the earlier versions</source>
   <translation>Frase de contraseña de la bóveda, para leer las versiones anteriores</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Abrir</translation>
  </message>
  <message>
   <source>Read the earlier versions</source>
   <translation>Leer las versiones anteriores</translation>
  </message>
  <message>
   <source>Reading the earlier versions…</source>
   <translation>Leyendo las versiones anteriores…</translation>
  </message>
  <message>
   <source>Earlier versions, newest first</source>
   <translation>Versiones anteriores, de la más reciente a la más antigua</translation>
  </message>
  <message>
   <source>&amp;Restore this version</source>
   <translation>&amp;Restaurar esta versión</translation>
  </message>
  <message>
   <source>Credentials in it: {names}</source>
   <translation>Credenciales que contiene: {names}</translation>
  </message>
  <message>
   <source>Select the version that has what you need.</source>
   <translation>Seleccione la versión que tiene lo que necesita.</translation>
  </message>
  <message>
   <source>There is no earlier version yet. Each change keeps one.</source>
   <translation>Aún no hay versiones anteriores. Cada cambio conserva una.</translation>
  </message>
 </context>
 <context>
  <name>CopiesModel</name>
  <message>
   <source>Saved</source>
   <translation>Guardadas</translation>
  </message>
  <message>
   <source>Credentials in it</source>
   <translation>Credenciales que contiene</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Can it be opened?</source>
   <translation>¿Se puede abrir?</translation>
  </message>
  <message>
   <source>✓ yes</source>
   <translation>✓ sí</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
 </context>
 <context>
  <name>CopyFlow</name>
  <message>
   <source>{what} copied.</source>
   <translation>Copiado: {what}.</translation>
  </message>
  <message>
   <source>“{name}” has no token to copy. Get one first.</source>
   <translation>«{name}» no tiene un token que copiar. Obtenga uno primero.</translation>
  </message>
  <message>
   <source>The pasted Secret</source>
   <translation>El Secret pegado</translation>
  </message>
  <message>
   <source>Refresh and copy</source>
   <translation>Renovar y copiar</translation>
  </message>
  <message>
   <source>Copy it all the same</source>
   <translation>Copiar de todos modos</translation>
  </message>
  <message>
   <source>Expired token</source>
   <translation>Token vencido</translation>
  </message>
  <message>
   <source>The token of “{name}” has expired or was refused.</source>
   <translation>El token de «{name}» venció o fue rechazado.</translation>
  </message>
  <message>
   <source>This token has expired and will be rejected (401). Refresh it first?</source>
   <translation>Este token venció y será rechazado (401). ¿Renovarlo primero?</translation>
  </message>
 </context>
 <context>
  <name>CopyTokenButton</name>
  <message>
   <source>Copy token</source>
   <translation>Copiar token</translation>
  </message>
  <message>
   <source>Copy the token</source>
   <translation>Copiar el token</translation>
  </message>
  <message>
   <source>Copy the token, without quotes (Ctrl+Shift+C)</source>
   <translation>Copiar el token, sin comillas (Ctrl+Mayús+C)</translation>
  </message>
  <message>
   <source>Copy again as {form}</source>
   <translation>Copiar otra vez como {form}</translation>
  </message>
  <message>
   <source>Copy “Bearer ” and token</source>
   <translation>Copiar «Bearer » y token</translation>
  </message>
  <message>
   <source>Copy refresh token</source>
   <translation>Copiar refresh token</translation>
  </message>
  <message>
   <source>Copy as {form}</source>
   <translation>Copiar como {form}</translation>
  </message>
 </context>
 <context>
  <name>CredentialDelegate</name>
  <message>
   <source>read only</source>
   <translation>solo lectura</translation>
  </message>
  <message>
   <source>used {when}</source>
   <translation>usada {when}</translation>
  </message>
 </context>
 <context>
  <name>CredentialDialog</name>
  <message>
   <source>Edit credential</source>
   <translation>Editar credencial</translation>
  </message>
  <message>
   <source>New credential</source>
   <translation>Nueva credencial</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Probar</translation>
  </message>
 </context>
 <context>
  <name>CredentialExportDialog</name>
  <message>
   <source>Export credentials</source>
   <translation>Exportar credenciales</translation>
  </message>
  <message>
   <source>Which credentials</source>
   <translation>Qué credenciales</translation>
  </message>
  <message>
   <source>As</source>
   <translation>Como</translation>
  </message>
  <message>
   <source>Encrypted backup, with Secrets</source>
   <translation>Respaldo cifrado, con Secrets</translation>
  </message>
  <message>
   <source>List without Secrets (CSV)</source>
   <translation>Lista sin Secrets (CSV)</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>&amp;Browse…</source>
   <translation>&amp;Examinar…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>At least 8 characters</source>
   <translation>Al menos 8 caracteres</translation>
  </message>
  <message>
   <source>Repeat passphrase</source>
   <translation>Repetir la frase de contraseña</translation>
  </message>
  <message>
   <source>&amp;Export</source>
   <translation>E&amp;xportar</translation>
  </message>
  <message>
   <source>&amp;Credentials</source>
   <translation>&amp;Credenciales</translation>
  </message>
  <message>
   <source>&amp;As</source>
   <translation>C&amp;omo</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Frase de contraseña</translation>
  </message>
  <message>
   <source>&amp;Repeat passphrase</source>
   <translation>&amp;Repetir la frase</translation>
  </message>
  <message>
   <source>The file holds the Secrets, encrypted. It opens on any computer with the passphrase. Without the passphrase nobody can open it, not even you.</source>
   <translation>El archivo contiene los Secrets, cifrados. Se abre en cualquier equipo con la frase de contraseña. Sin ella nadie puede abrirlo, ni siquiera usted.</translation>
  </message>
  <message>
   <source>Names, Client IDs, environments and tags, readable by anyone who has the file.</source>
   <translation>Nombres, Client ID, entornos y etiquetas, legibles para cualquiera que tenga el archivo.</translation>
  </message>
  <message>
   <source>Enter the whole path of the file, or choose it by Browse.</source>
   <translation>Escriba la ruta completa del archivo o elíjalo con Examinar.</translation>
  </message>
  <message>
   <source>{name} must end with {suffix}.</source>
   <translation>{name} debe terminar en {suffix}.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Las dos frases de contraseña no coinciden.</translation>
  </message>
  <message>
   <source>{name} exists. Press Export again to replace it.</source>
   <translation>{name} ya existe. Presione Exportar otra vez para reemplazarlo.</translation>
  </message>
 </context>
 <context>
  <name>CredentialExportFlow</name>
  <message>
   <source>There are no credentials to export yet.</source>
   <translation>Todavía no hay credenciales que exportar.</translation>
  </message>
  <message numerus="yes">
   <source>All (%Ln)</source>
   <translation>
    <numerusform>Todas (%Ln)</numerusform>
    <numerusform>Todas (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Selected (%Ln)</source>
   <translation>
    <numerusform>Seleccionada (%Ln)</numerusform>
    <numerusform>Seleccionadas (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials written to {name}.</source>
   <translation>
    <numerusform>%Ln credencial guardada en {name}.</numerusform>
    <numerusform>%Ln credenciales guardadas en {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CredentialFlow</name>
  <message>
   <source>“{name}” was not saved: {said}</source>
   <translation>«{name}» no se guardó: {said}</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>«{name}»</translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials</source>
   <translation>
    <numerusform>%Ln credencial</numerusform>
    <numerusform>%Ln credenciales</numerusform>
   </translation>
  </message>
  <message>
   <source>Deleted: {name}. Until the program is locked or ends, this can be undone.</source>
   <translation>Se eliminó: {name}. Puede deshacerse hasta que el programa se bloquee o se cierre.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Used in {names}: in Aspire the credential still exists, and they go on.</source>
   <translation>Se usa en {names}: en Aspire la credencial aún existe, y allí todo sigue funcionando.</translation>
  </message>
 </context>
 <context>
  <name>CredentialForm</name>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show the secret for 30 seconds</source>
   <translation>Mostrar el Secret durante 30 segundos</translation>
  </message>
  <message>
   <source>What it is for, as in Aspire</source>
   <translation>Para qué es, como en Aspire</translation>
  </message>
  <message>
   <source>Example: payroll, invoices</source>
   <translation>Ejemplo: nómina, facturas</translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours without use</source>
   <translation>
    <numerusform>%Ln hora sin uso</numerusform>
    <numerusform>%Ln horas sin uso</numerusform>
   </translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message numerus="yes">
   <source>%Ln days without use</source>
   <translation>
    <numerusform>%Ln día sin uso</numerusform>
    <numerusform>%Ln días sin uso</numerusform>
   </translation>
  </message>
  <message>
   <source>Paste Client ID and Secret</source>
   <translation>Pegar Client ID y Secret</translation>
  </message>
  <message>
   <source>&amp;Client ID</source>
   <translation>&amp;Client ID</translation>
  </message>
  <message>
   <source>Sec&amp;ret</source>
   <translation>&amp;Secret</translation>
  </message>
  <message>
   <source>Name it</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>&amp;Description</source>
   <translation>&amp;Descripción</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Entorno</translation>
  </message>
  <message>
   <source>&amp;Environment</source>
   <translation>&amp;Entorno</translation>
  </message>
  <message>
   <source>&amp;Base URL</source>
   <translation>URL &amp;base</translation>
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
   <translation>&amp;Renovar</translation>
  </message>
  <message>
   <source>Sto&amp;p after</source>
   <translation>De&amp;tener tras</translation>
  </message>
  <message>
   <source>Writes</source>
   <translation>Escrituras</translation>
  </message>
  <message>
   <source>Tags and notes</source>
   <translation>Etiquetas y notas</translation>
  </message>
  <message>
   <source>T&amp;ags</source>
   <translation>Eti&amp;quetas</translation>
  </message>
  <message>
   <source>&amp;Notes</source>
   <translation>&amp;Notas</translation>
  </message>
  <message>
   <source>Client ID and Secret filled in</source>
   <translation>Se llenaron Client ID y Secret</translation>
  </message>
  <message>
   <source>Client ID filled in. Copy and paste the Secret next.</source>
   <translation>Se llenó el Client ID. Ahora copie y pegue el Secret.</translation>
  </message>
  <message>
   <source>Client ID filled in</source>
   <translation>Se llenó el Client ID</translation>
  </message>
  <message>
   <source>Secret filled in. Copy and paste the Client ID next.</source>
   <translation>Se llenó el Secret. Ahora copie y pegue el Client ID.</translation>
  </message>
  <message>
   <source>Secret filled in</source>
   <translation>Se llenó el Secret</translation>
  </message>
  <message>
   <source>There is no text on the clipboard.</source>
   <translation>No hay texto en el portapapeles.</translation>
  </message>
  <message>
   <source>This text is too long. Copy only the Client ID and the Secret.</source>
   <translation>Este texto es demasiado largo. Copie solo el Client ID y el Secret.</translation>
  </message>
  <message>
   <source>No “Client ID” or “Secret” label found. Paste each value into its field below.</source>
   <translation>No se encontraron los rótulos «Client ID» ni «Secret». Pegue cada valor en su campo, abajo.</translation>
  </message>
  <message>
   <source>Leave blank to keep the saved one</source>
   <translation>Déjelo en blanco para conservar el guardado</translation>
  </message>
  <message>
   <source>Enter the Secret for this host</source>
   <translation>Escriba el Secret de este host</translation>
  </message>
  <message>
   <source>Enter a name for this credential</source>
   <translation>Escriba un nombre para esta credencial</translation>
  </message>
  <message>
   <source>Client ID and Secret look swapped: what is saved as the Client ID is shown.</source>
   <translation>El Client ID y el Secret parecen intercambiados: lo que se guarda como Client ID se muestra.</translation>
  </message>
 </context>
 <context>
  <name>CredentialModel</name>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client ID</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Entorno</translation>
  </message>
  <message>
   <source>Scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Vence</translation>
  </message>
  <message>
   <source>full access</source>
   <translation>acceso total</translation>
  </message>
  <message>
   <source>scopes not recorded</source>
   <translation>scopes sin registrar</translation>
  </message>
  <message numerus="yes">
   <source>%Ln scopes</source>
   <translation>
    <numerusform>%Ln scope</numerusform>
    <numerusform>%Ln scopes</numerusform>
   </translation>
  </message>
  <message>
   <source>locked</source>
   <translation>bloqueado</translation>
  </message>
  <message>
   <source>client ID {id}, {scopes}</source>
   <translation>Client ID {id}, {scopes}</translation>
  </message>
  <message>
   <source>Last used {when}</source>
   <translation>Último uso {when}</translation>
  </message>
  <message>
   <source>read only</source>
   <translation>solo lectura</translation>
  </message>
  <message>
   <source>tags {tags}</source>
   <translation>etiquetas {tags}</translation>
  </message>
  <message>
   <source>last used {when}</source>
   <translation>último uso {when}</translation>
  </message>
  <message>
   <source>{kind}, token: {word}</source>
   <translation>{kind}, token: {word}</translation>
  </message>
  <message>
   <source>{kind}, token: {word}, {time} left</source>
   <translation>{kind}, token: {word}, quedan {time}</translation>
  </message>
 </context>
 <context>
  <name>CredentialPanel</name>
  <message>
   <source>New</source>
   <translation>Nueva</translation>
  </message>
  <message>
   <source>New credential (Ctrl+N)</source>
   <translation>Nueva credencial (Ctrl+N)</translation>
  </message>
  <message>
   <source>Search credentials</source>
   <translation>Buscar credenciales</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Credenciales</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit this credential</source>
   <translation>Editar esta credencial</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Duplicate this credential</source>
   <translation>Duplicar esta credencial</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete this credential; it can be undone</source>
   <translation>Eliminar esta credencial; se puede deshacer</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Borrar la búsqueda</translation>
  </message>
  <message>
   <source>No credentials match the search.</source>
   <translation>Ninguna credencial coincide con la búsqueda.</translation>
  </message>
 </context>
 <context>
  <name>CredentialRows</name>
  <message>
   <source>pinned, {row}</source>
   <translation>fijada, {row}</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials</source>
   <translation>
    <numerusform>%Ln credencial</numerusform>
    <numerusform>%Ln credenciales</numerusform>
   </translation>
  </message>
  <message>
   <source>Group {name}, {many}, {state}</source>
   <translation>Grupo {name}, {many}, {state}</translation>
  </message>
  <message>
   <source>no tag</source>
   <translation>sin etiqueta</translation>
  </message>
 </context>
 <context>
  <name>CredentialTestDialog</name>
  <message>
   <source>Test credential</source>
   <translation>Probar credencial</translation>
  </message>
 </context>
 <context>
  <name>CredentialTestFlow</name>
  <message>
   <source>The test was canceled.</source>
   <translation>Se canceló la prueba.</translation>
  </message>
 </context>
 <context>
  <name>CredentialTestView</name>
  <message>
   <source>Not tested yet. You can still save.</source>
   <translation>Aún no se ha probado. Puede guardar de todos modos.</translation>
  </message>
  <message>
   <source>Testing {host}…</source>
   <translation>Probando {host}…</translation>
  </message>
  <message>
   <source>Changed since the last test. Test again.</source>
   <translation>Hubo cambios desde la última prueba. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>&amp;Test</source>
   <translation>&amp;Probar</translation>
  </message>
  <message>
   <source>Test the credential: get a token and read once. Nothing is changed in Aspire.</source>
   <translation>Probar la credencial: obtener un token y leer una vez. No se cambia nada en Aspire.</translation>
  </message>
  <message>
   <source>Cancel test</source>
   <translation>Cancelar prueba</translation>
  </message>
  <message>
   <source>Cancel the test</source>
   <translation>Cancelar la prueba</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Open the guide where it explains this</source>
   <translation>Abrir la guía donde se explica esto</translation>
  </message>
  <message>
   <source>Copy result</source>
   <translation>Copiar resultado</translation>
  </message>
  <message>
   <source>Copy the result as text, without anything secret</source>
   <translation>Copiar el resultado como texto, sin nada secreto</translation>
  </message>
 </context>
 <context>
  <name>Credentials</name>
  <message>
   <source>“{gone}” is no longer in the vault. “{chosen}” is selected now.</source>
   <translation>«{gone}» ya no está en la bóveda. Ahora está seleccionada «{chosen}».</translation>
  </message>
 </context>
 <context>
  <name>CredentialsPresenter</name>
  <message>
   <source>copy</source>
   <comment>a noun</comment>
   <translation>copia</translation>
  </message>
 </context>
 <context>
  <name>DateEditor</name>
  <message>
   <source>Pick from a calendar (Alt+Down)</source>
   <translation>Elegir en un calendario (Alt+Abajo)</translation>
  </message>
 </context>
 <context>
  <name>DatePicker</name>
  <message>
   <source>Local time</source>
   <translation>Hora local</translation>
  </message>
 </context>
 <context>
  <name>DescriptionPresenter</name>
  <message>
   <source>downloading…</source>
   <translation>descargando…</translation>
  </message>
  <message>
   <source>{source} · asking the server…</source>
   <translation>{source} · consultando el servidor…</translation>
  </message>
  <message>
   <source>{source} · offline</source>
   <translation>{source} · sin conexión</translation>
  </message>
  <message>
   <source>no API description</source>
   <translation>sin descripción de la API</translation>
  </message>
  <message>
   <source>from the server</source>
   <translation>del servidor</translation>
  </message>
  <message>
   <source>saved copy</source>
   <translation>copia guardada</translation>
  </message>
  <message>
   <source>from a file</source>
   <translation>de un archivo</translation>
  </message>
  <message>
   <source>from a URL</source>
   <translation>de una URL</translation>
  </message>
  <message>
   <source>built-in list</source>
   <translation>lista incorporada</translation>
  </message>
  <message numerus="yes">
   <source>%Ln operations, {source} · {left_out} left out</source>
   <translation>
    <numerusform>%Ln operación, {source} · omisiones: {left_out}</numerusform>
    <numerusform>%Ln operaciones, {source} · omisiones: {left_out}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln operations, {source}</source>
   <translation>
    <numerusform>%Ln operación, {source}</numerusform>
    <numerusform>%Ln operaciones, {source}</numerusform>
   </translation>
  </message>
  <message>
   <source>Served at {server}</source>
   <translation>Servida en {server}</translation>
  </message>
  <message>
   <source>Left out:</source>
   <translation>Omitido:</translation>
  </message>
 </context>
 <context>
  <name>DesktopFlow</name>
  <message>
   <source>This credential isn't in the list. No token was copied.</source>
   <translation>Esta credencial no está en la lista. No se copió ningún token.</translation>
  </message>
  <message>
   <source>&amp;Quit without saving</source>
   <translation>&amp;Salir sin guardar</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Sin guardar</translation>
  </message>
  <message>
   <source>Changed credentials are in memory only. They are lost when the program ends.</source>
   <translation>Las credenciales modificadas están solo en la memoria. Se pierden cuando termina el programa.</translation>
  </message>
  <message>
   <source>File › Export saves them in an encrypted file.</source>
   <translation>Archivo › Exportar las guarda en un archivo cifrado.</translation>
  </message>
  <message>
   <source>Aspire Desktop goes on in the tray</source>
   <translation>Aspire Desktop sigue en la bandeja</translation>
  </message>
  <message>
   <source>File › Quit ends it. The settings say what closing the window means.</source>
   <translation>Archivo › Salir lo termina. La configuración indica qué hace cerrar la ventana.</translation>
  </message>
  <message>
   <source>This system has no tray: closing the window ends the program.</source>
   <translation>Este sistema no tiene bandeja: cerrar la ventana termina el programa.</translation>
  </message>
  <message>
   <source>A demo is not started at sign-in.</source>
   <translation>Una demo no se abre al iniciar sesión.</translation>
  </message>
 </context>
 <context>
  <name>DiagnosticsFlow</name>
  <message>
   <source>Diagnostics copied.</source>
   <translation>Diagnóstico copiado.</translation>
  </message>
  <message>
   <source>Versions, vault state and timings, in English for whoever helps you. No secrets, queries or response bodies.</source>
   <translation>Versiones, estado de la bóveda y tiempos, en inglés para quien le ayude. Sin Secrets, consultas ni cuerpos de respuesta.</translation>
  </message>
 </context>
 <context>
  <name>DraftFlow</name>
  <message numerus="yes">
   <source>{said} And %Ln more.</source>
   <translation>
    <numerusform>{said} Y %Ln más.</numerusform>
    <numerusform>{said} Y %Ln más.</numerusform>
   </translation>
  </message>
  <message>
   <source>Send as it is</source>
   <translation>Enviar como está</translation>
  </message>
  <message>
   <source>Not sent: {request} as “{name}”. {said}</source>
   <translation>No se envió: {request} como «{name}». {said}</translation>
  </message>
  <message>
   <source>What you typed was replaced by the example.</source>
   <translation>El ejemplo reemplazó lo que había escrito.</translation>
  </message>
  <message>
   <source>The form was cleared.</source>
   <translation>Se vació el formulario.</translation>
  </message>
  <message>
   <source>What you typed was replaced by the request you opened.</source>
   <translation>La solicitud abierta reemplazó lo que había escrito.</translation>
  </message>
  <message>
   <source>What you typed was replaced by the clipboard.</source>
   <translation>El portapapeles reemplazó lo que había escrito.</translation>
  </message>
  <message>
   <source>What you typed was replaced by the row.</source>
   <translation>La fila reemplazó lo que había escrito.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>Editors</name>
  <message>
   <source>default {value}</source>
   <translation>predeterminado: {value}</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>número entero</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <source>From Aspire to a token in four steps</source>
   <translation>De Aspire a un token en cuatro pasos</translation>
  </message>
  <message>
   <source>New credential</source>
   <translation>Nueva credencial</translation>
  </message>
  <message>
   <source>New credential (Ctrl+N)</source>
   <translation>Nueva credencial (Ctrl+N)</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>Importar una lista…</translation>
  </message>
  <message>
   <source>Import credentials from CSV, .env, Postman or Insomnia</source>
   <translation>Importar credenciales de CSV, .env, Postman o Insomnia</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurar un respaldo…</translation>
  </message>
  <message>
   <source>Import the credentials of an Aspire Desktop backup file</source>
   <translation>Importar las credenciales de un archivo de respaldo de Aspire Desktop</translation>
  </message>
  <message>
   <source>Try the demo</source>
   <translation>Probar la demo</translation>
  </message>
  <message>
   <source>Open a second window on a demo server with made-up data</source>
   <translation>Abrir otra ventana con un servidor de demostración y datos inventados</translation>
  </message>
 </context>
 <context>
  <name>EntryDialog</name>
  <message>
   <source>Line {line} has hidden characters: {text}</source>
   <translation>La línea {line} tiene caracteres ocultos: {text}</translation>
  </message>
 </context>
 <context>
  <name>EnumWords</name>
  <message>
   <source>when it is used</source>
   <translation>cuando se usa</translation>
  </message>
  <message>
   <source>before it expires, while the program runs</source>
   <translation>antes de que venza, con el programa abierto</translation>
  </message>
  <message>
   <source>never by itself</source>
   <translation>nunca por sí solo</translation>
  </message>
  <message>
   <source>Prepare</source>
   <translation>Preparar</translation>
  </message>
  <message>
   <source>New secret</source>
   <translation>Nuevo Secret</translation>
  </message>
  <message>
   <source>Hand it out</source>
   <translation>Repartirlo</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Finalizar</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Bearer token</source>
   <translation>Token con «Bearer»</translation>
  </message>
  <message>
   <source>Refresh token</source>
   <translation>Refresh token</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client ID</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Authorization header</source>
   <translation>Encabezado Authorization</translation>
  </message>
  <message>
   <source>Header as JSON</source>
   <translation>Encabezado como JSON</translation>
  </message>
  <message>
   <source>PowerShell variable</source>
   <translation>Variable de PowerShell</translation>
  </message>
  <message>
   <source>cmd variable</source>
   <translation>Variable de cmd</translation>
  </message>
  <message>
   <source>bash variable</source>
   <translation>Variable de bash</translation>
  </message>
  <message>
   <source>.env line</source>
   <translation>Línea de .env</translation>
  </message>
  <message>
   <source>renewed</source>
   <translation>renovado</translation>
  </message>
  <message>
   <source>another program had renewed it</source>
   <translation>otro programa lo había renovado</translation>
  </message>
  <message>
   <source>not renewed</source>
   <translation>no renovado</translation>
  </message>
  <message>
   <source>refused: not tried again by itself</source>
   <translation>rechazado: no se reintenta por sí solo</translation>
  </message>
  <message>
   <source>left as it is until it ends</source>
   <translation>se deja como está hasta que venza</translation>
  </message>
  <message>
   <source>stopped: not used for so long as was wished</source>
   <translation>detenido: sin uso durante el tiempo indicado</translation>
  </message>
  <message>
   <source>stopped: the vault is locked</source>
   <translation>detenido: la bóveda está bloqueada</translation>
  </message>
  <message>
   <source>goes on: the vault is open</source>
   <translation>continúa: la bóveda está abierta</translation>
  </message>
  <message>
   <source>added</source>
   <translation>agregado</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>quitado</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>cambiada</translation>
  </message>
  <message>
   <source>select it in Aspire</source>
   <translation>selecciónela en Aspire</translation>
  </message>
  <message>
   <source>clear it in Aspire</source>
   <translation>desmárquela en Aspire</translation>
  </message>
  <message>
   <source>record it here</source>
   <translation>regístrela aquí</translation>
  </message>
  <message>
   <source>look at the box in Aspire</source>
   <translation>revise la casilla en Aspire</translation>
  </message>
  <message>
   <source>seen working</source>
   <translation>se vio que funciona</translation>
  </message>
  <message>
   <source>seen refused</source>
   <translation>se vio rechazado</translation>
  </message>
  <message>
   <source>not seen yet</source>
   <translation>aún no visto</translation>
  </message>
  <message>
   <source>Production</source>
   <translation>Producción</translation>
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
   <translation>URL base personalizada</translation>
  </message>
 </context>
 <context>
  <name>EnvironmentField</name>
  <message>
   <source>Your organization doesn't allow other environments.</source>
   <translation>Su organización no permite otros entornos.</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDialog</name>
  <message>
   <source>How long tokens last</source>
   <translation>Cuánto duran los tokens</translation>
  </message>
  <message>
   <source>Tokens of {host}</source>
   <translation>Tokens de {host}</translation>
  </message>
  <message>
   <source>What responses have shown</source>
   <translation>Lo que han mostrado las respuestas</translation>
  </message>
  <message>
   <source>Find out which expiry counts here, with one small read</source>
   <translation>Averiguar qué vencimiento vale aquí, con una lectura pequeña</translation>
  </message>
  <message>
   <source>Find &amp;out</source>
   <translation>&amp;Averiguar</translation>
  </message>
  <message>
   <source>&amp;Stop waiting</source>
   <translation>&amp;Dejar de esperar</translation>
  </message>
  <message>
   <source>Refresh the token in time again</source>
   <translation>Volver a renovar el token a tiempo</translation>
  </message>
  <message>
   <source>&amp;Clear what was learned</source>
   <translation>&amp;Borrar lo aprendido</translation>
  </message>
  <message>
   <source>Use the guide's rule again until responses show another</source>
   <translation>Usar otra vez la regla de la guía hasta que las respuestas muestren otra</translation>
  </message>
 </context>
 <context>
  <name>EvidenceFlow</name>
  <message>
   <source>Found out for {host}: tokens roll. Each use starts the 24 hours again.</source>
   <translation>Comprobado en {host}: la vigencia es móvil. Cada uso reinicia las 24 horas.</translation>
  </message>
  <message>
   <source>Found out for {host}: tokens expire at their own time (exp), used or not.</source>
   <translation>Comprobado en {host}: los tokens vencen a su hora propia (exp), se usen o no.</translation>
  </message>
 </context>
 <context>
  <name>EvidenceView</name>
  <message>
   <source>No response has arrived after the earlier expiry. A token accepted after its own expiry (exp, or 24 h after issue) proves that it rolls. One rejected then, although it was used within 24 h, proves that it does not. Until then, warnings go by the earlier expiry.</source>
   <translation>No ha llegado ninguna respuesta después del primer vencimiento. Un token aceptado después de su propio vencimiento (exp, o 24 h tras la emisión) prueba que la vigencia es móvil. Uno rechazado entonces, aunque se usó en las últimas 24 h, prueba que no lo es. Hasta entonces, los avisos siguen el primer vencimiento.</translation>
  </message>
  <message>
   <source>A token was accepted more than five minutes after its own expiry (exp, or 24 h after issue). The countdown runs for 24 h from the last use seen here.</source>
   <translation>Un token fue aceptado más de cinco minutos después de su propio vencimiento (exp, o 24 h tras la emisión). La cuenta regresiva dura 24 h desde el último uso visto aquí.</translation>
  </message>
  <message>
   <source>A token was rejected after its own expiry (exp, or 24 h after issue) although it had been used within 24 h. The countdown runs to that expiry. A token that was replaced elsewhere is rejected too, so this is good evidence, not certainty. A later response can change it.</source>
   <translation>Un token fue rechazado después de su propio vencimiento (exp, o 24 h tras la emisión), aunque se había usado en las últimas 24 h. La cuenta regresiva llega hasta ese vencimiento. Un token reemplazado en otra parte también se rechaza, así que esto es buena evidencia, no certeza. Una respuesta posterior puede cambiarlo.</translation>
  </message>
  <message>
   <source>{doubt} It was rejected on</source>
   <translation>{doubt} Fue rechazado el</translation>
  </message>
  <message>
   <source>A token was once accepted after its own expiry, and a later one was rejected. It is tried again after the next expiry.</source>
   <translation>Una vez se aceptó un token después de su propio vencimiento, y uno posterior fue rechazado. Se vuelve a probar tras el próximo vencimiento.</translation>
  </message>
  <message>
   <source>Proven by a response on</source>
   <translation>Probado por una respuesta del</translation>
  </message>
  <message>
   <source>No response to a token has been seen yet.</source>
   <translation>Aún no se ha visto ninguna respuesta a un token.</translation>
  </message>
  <message>
   <source>Cleared: what had been learned until</source>
   <translation>Borrado: lo aprendido hasta</translation>
  </message>
  <message>
   <source>Only ages and times are kept, never a token. Uses by other programs are not seen here.</source>
   <translation>Solo se guardan edades y horas, nunca un token. Los usos de otros programas no se ven aquí.</translation>
  </message>
  <message>
   <source>Not known yet: the guide's rolling 24 hours are assumed.</source>
   <translation>Aún no se sabe: se suponen las 24 horas móviles de la guía.</translation>
  </message>
  <message>
   <source>Rolling: each use starts the 24 hours again.</source>
   <translation>Móvil: cada uso reinicia las 24 horas.</translation>
  </message>
  <message>
   <source>Fixed: a token expires at its own time, used or not.</source>
   <translation>Fija: un token vence a su hora propia, se use o no.</translation>
  </message>
  <message>
   <source>between {proven} and {refused} after issue</source>
   <translation>entre {proven} y {refused} tras la emisión</translation>
  </message>
  <message>
   <source>between {proven} and {refused} after the last use</source>
   <translation>entre {proven} y {refused} tras el último uso</translation>
  </message>
  <message numerus="yes">
   <source>%Ln responses</source>
   <translation>
    <numerusform>%Ln respuesta</numerusform>
    <numerusform>%Ln respuestas</numerusform>
   </translation>
  </message>
  <message>
   <source>Measured: a token expires {range} ({count}).</source>
   <translation>Medido: un token vence {range} ({count}).</translation>
  </message>
  <message>
   <source>One rejection alone does not change the countdown: the token may have been replaced elsewhere.</source>
   <translation>Un solo rechazo no cambia la cuenta regresiva: puede que el token se haya reemplazado en otra parte.</translation>
  </message>
  <message>
   <source>✓ Seen alive {span} after issue</source>
   <translation>✓ Visto vigente {span} tras la emisión</translation>
  </message>
  <message>
   <source>✓ Seen alive {span} after its last use</source>
   <translation>✓ Visto vigente {span} tras su último uso</translation>
  </message>
  <message>
   <source>✓ Seen alive {span} after exp</source>
   <translation>✓ Visto vigente {span} después de exp</translation>
  </message>
  <message>
   <source>✕ Rejected {ages}</source>
   <translation>✕ Rechazado {ages}</translation>
  </message>
  <message>
   <source>✕ Rejected early, {ages}</source>
   <translation>✕ Rechazado antes de tiempo, {ages}</translation>
  </message>
  <message>
   <source>That was before any expiry: the token was replaced elsewhere, its secret was regenerated, or tokens expire sooner here than Aspire's guide says.</source>
   <translation>Eso fue antes de cualquier vencimiento: el token se reemplazó en otra parte, se regeneró su Secret, o los tokens vencen aquí antes de lo que dice la guía de Aspire.</translation>
  </message>
  <message>
   <source>{age} after issue, {idle} after its last use</source>
   <translation>{age} tras la emisión, {idle} tras su último uso</translation>
  </message>
  <message>
   <source>{age} after issue, {idle} after its last use, {span} after exp</source>
   <translation>{age} tras la emisión, {idle} tras su último uso, {span} después de exp</translation>
  </message>
  <message>
   <source>{age} after issue, {idle} after its last use, {span} before exp</source>
   <translation>{age} tras la emisión, {idle} tras su último uso, {span} antes de exp</translation>
  </message>
 </context>
 <context>
  <name>ExampleButton</name>
  <message>
   <source>Begin with every field of the schema</source>
   <translation>Empezar con todos los campos del esquema</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>Examples…</source>
   <translation>Ejemplos…</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Download all rows</source>
   <translation>Descargar todas las filas</translation>
  </message>
  <message>
   <source>The file; its ending is the format: csv, xlsx, jsonl or json</source>
   <translation>El archivo; su extensión es el formato: csv, xlsx, jsonl o json</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Examinar…</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Elegir el archivo</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Iniciar</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Continue after the rows that are there</source>
   <translation>Continuar después de las filas que ya están</translation>
  </message>
  <message>
   <source>Pause before the next page</source>
   <translation>Pausar antes de la página siguiente</translation>
  </message>
  <message>
   <source>Cancel and keep the rows</source>
   <translation>Cancelar y conservar las filas</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>Abrir archivo</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Abrir el archivo</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Open the folder of the file</source>
   <translation>Abrir la carpeta del archivo</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>Download all rows to</source>
   <translation>Descargar todas las filas en</translation>
  </message>
 </context>
 <context>
  <name>ExportFlow</name>
  <message>
   <source>Every row of {path} as “{name}”, {size} at a time, within the rate limit.</source>
   <translation>Todas las filas de {path} como «{name}», en partes de {size}, dentro del límite de solicitudes.</translation>
  </message>
  <message>
   <source>Enter the whole path of the file, or choose it by Browse.</source>
   <translation>Escriba la ruta completa del archivo o elíjalo con Examinar.</translation>
  </message>
  <message>
   <source>The file is there already and will be replaced.</source>
   <translation>El archivo ya existe y será reemplazado.</translation>
  </message>
  <message numerus="yes">
   <source>An export of {time} was interrupted with %Ln rows</source>
   <translation>
    <numerusform>Una exportación del {time} se interrumpió con %Ln fila</numerusform>
    <numerusform>Una exportación del {time} se interrumpió con %Ln filas</numerusform>
   </translation>
  </message>
  <message>
   <source>{facts}: it can be resumed.</source>
   <translation>{facts}: se puede reanudar.</translation>
  </message>
  <message>
   <source>{facts} of another request: starting drops them.</source>
   <translation>{facts} de otra solicitud: al iniciar se descartan.</translation>
  </message>
  <message>
   <source>In CSV, text that a spreadsheet would run as a formula gets an apostrophe. The other formats keep all text as it is.</source>
   <translation>En CSV, el texto que una hoja de cálculo ejecutaría como fórmula lleva un apóstrofo. Los demás formatos dejan el texto como está.</translation>
  </message>
 </context>
 <context>
  <name>ExportPresenter</name>
  <message numerus="yes">
   <source>%Ln rows written to {name}.</source>
   <translation>
    <numerusform>%Ln fila guardada en {name}.</numerusform>
    <numerusform>%Ln filas guardadas en {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows in {name}</source>
   <translation>
    <numerusform>%Ln fila en {name}</numerusform>
    <numerusform>%Ln filas en {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetching the first page…</source>
   <translation>Descargando la primera página…</translation>
  </message>
  <message>
   <source>{rows} · {pages} · {size} · {time}</source>
   <translation>{rows} · {pages} · {size} · {time}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows</source>
   <translation>
    <numerusform>%Ln fila</numerusform>
    <numerusform>%Ln filas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pages</source>
   <translation>
    <numerusform>%Ln página</numerusform>
    <numerusform>%Ln páginas</numerusform>
   </translation>
  </message>
  <message>
   <source> · paused</source>
   <translation> · en pausa</translation>
  </message>
  <message>
   <source> · writing the file…</source>
   <translation> · guardando el archivo…</translation>
  </message>
  <message>
   <source> · waiting {left} s for the rate limit</source>
   <translation> · esperando {left} s por el límite de solicitudes</translation>
  </message>
  <message numerus="yes">
   <source>Canceled: %Ln rows are kept, and the export can be resumed.</source>
   <translation>
    <numerusform>Cancelada: se conserva %Ln fila y la exportación se puede reanudar.</numerusform>
    <numerusform>Cancelada: se conservan %Ln filas y la exportación se puede reanudar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Canceled: nothing is kept.</source>
   <translation>Cancelada: no se conserva nada.</translation>
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
   <translation>{label} en {name}</translation>
  </message>
  <message>
   <source>required</source>
   <translation>obligatorio</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>opcional</translation>
  </message>
 </context>
 <context>
  <name>FileEditor</name>
  <message>
   <source>the path of a file</source>
   <translation>la ruta de un archivo</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Examinar…</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Elegir un archivo</translation>
  </message>
 </context>
 <context>
  <name>FileFlow</name>
  <message>
   <source>Save the response</source>
   <translation>Guardar la respuesta</translation>
  </message>
  <message>
   <source>Save the file</source>
   <translation>Guardar el archivo</translation>
  </message>
  <message>
   <source>The file was not saved.</source>
   <translation>No se guardó el archivo.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>Se guardó como {name}.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>No program opens {name}.</source>
   <translation>Ningún programa abre {name}.</translation>
  </message>
  <message>
   <source>{name} as it is in the response</source>
   <translation>{name} tal como está en la respuesta</translation>
  </message>
 </context>
 <context>
  <name>FileLine</name>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Show the file</source>
   <translation>Mostrar el archivo</translation>
  </message>
  <message>
   <source>Save file…</source>
   <translation>Guardar archivo…</translation>
  </message>
  <message>
   <source>Save the file</source>
   <translation>Guardar el archivo</translation>
  </message>
  <message>
   <source>File in {place}: {name}, {size}</source>
   <translation>Archivo en {place}: {name}, {size}</translation>
  </message>
  <message>
   <source>File: {name}, {size}</source>
   <translation>Archivo: {name}, {size}</translation>
  </message>
 </context>
 <context>
  <name>FilterFlow</name>
  <message>
   <source>Save what's left</source>
   <translation>Guardar lo filtrado</translation>
  </message>
  <message>
   <source>The file was not saved.</source>
   <translation>No se guardó el archivo.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows saved as {name}.</source>
   <translation>
    <numerusform>%Ln fila guardada como {name}.</numerusform>
    <numerusform>%Ln filas guardadas como {name}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FilterPage</name>
  <message>
   <source>all of these</source>
   <translation>todas estas</translation>
  </message>
  <message>
   <source>any of these</source>
   <translation>cualquiera de estas</translation>
  </message>
  <message>
   <source>How the conditions are joined</source>
   <translation>Cómo se unen las condiciones</translation>
  </message>
  <message>
   <source>+ Condition</source>
   <translation>+ Condición</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Agregar una condición</translation>
  </message>
  <message>
   <source>This filter can't be shown as rows. It is kept unless you add a condition.</source>
   <translation>Este filtro no se puede mostrar en filas. Se conserva, salvo que agregue una condición.</translation>
  </message>
 </context>
 <context>
  <name>FilterRowEditor</name>
  <message>
   <source>choose a field first</source>
   <translation>elija primero un campo</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>Quitar la condición</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in the response; Enter for the next match, Shift+Enter for the previous one</source>
   <translation>Buscar en la respuesta; Enter va a la siguiente coincidencia, Mayús+Enter a la anterior</translation>
  </message>
  <message>
   <source>Find  Ctrl+F</source>
   <translation>Buscar  Ctrl+F</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>Coincidencia anterior (Mayús+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>Coincidencia siguiente (F3)</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>no se encontró</translation>
  </message>
  <message>
   <source>searching…</source>
   <translation>buscando…</translation>
  </message>
  <message>
   <source>{n} of {all}{more}</source>
   <translation>{n} de {all}{more}</translation>
  </message>
 </context>
 <context>
  <name>FinishPage</name>
  <message>
   <source>▲ Some integrations don't have the new Secret yet: {names}. You can still finish. They stay in the list.</source>
   <translation>▲ Algunas integraciones aún no tienen el nuevo Secret: {names}. Aun así puede finalizar. Quedan en la lista.</translation>
  </message>
  <message>
   <source>✓ All listed integrations have the new Secret.</source>
   <translation>✓ Todas las integraciones de la lista tienen el nuevo Secret.</translation>
  </message>
  <message>
   <source>▲ No integrations are listed. Give the new Secret to all that use this credential.</source>
   <translation>▲ No hay integraciones en la lista. Dé el nuevo Secret a todo lo que use esta credencial.</translation>
  </message>
  <message>
   <source>Finish discards the old Secret. Run each integration once: one that was forgotten reports rejected credentials.</source>
   <translation>Finalizar descarta el Secret anterior. Ejecute cada integración una vez: la que se haya olvidado avisará de credenciales rechazadas.</translation>
  </message>
 </context>
 <context>
  <name>FoldLinks</name>
  <message>
   <source>Show the parameters that are not set</source>
   <translation>Mostrar los parámetros sin valor</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
  <message>
   <source>Show the advanced parameters</source>
   <translation>Mostrar los parámetros avanzados</translation>
  </message>
  <message numerus="yes">
   <source>%Ln more</source>
   <translation>
    <numerusform>%Ln más</numerusform>
    <numerusform>%Ln más</numerusform>
   </translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>Hide the parameters that are not set</source>
   <translation>Ocultar los parámetros sin valor</translation>
  </message>
 </context>
 <context>
  <name>FormDialog</name>
  <message>
   <source>Discard what you typed?</source>
   <translation>¿Descartar lo que escribió?</translation>
  </message>
  <message>
   <source>This form has changes that are not saved.</source>
   <translation>Este formulario tiene cambios sin guardar.</translation>
  </message>
  <message>
   <source>A Secret that Aspire showed once cannot be shown again.</source>
   <translation>Un Secret que Aspire mostró una vez no se puede volver a mostrar.</translation>
  </message>
  <message>
   <source>&amp;Keep editing</source>
   <translation>&amp;Seguir editando</translation>
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation>&amp;Descartar</translation>
  </message>
 </context>
 <context>
  <name>FormSection</name>
  <message>
   <source>Open the guide: {heading}</source>
   <translation>Abrir la guía: {heading}</translation>
  </message>
 </context>
 <context>
  <name>Formatting</name>
  <message>
   <source>Mon</source>
   <translation>lun</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>mar</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>mié</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>jue</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>vie</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>sáb</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>dom</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>{count} s ago</source>
   <translation>hace {count} s</translation>
  </message>
  <message>
   <source>{count} min ago</source>
   <translation>hace {count} min</translation>
  </message>
  <message>
   <source>{count} h ago</source>
   <translation>hace {count} h</translation>
  </message>
  <message>
   <source>{count} days ago</source>
   <translation>hace {count} días</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours</source>
   <translation>
    <numerusform>%Ln hora</numerusform>
    <numerusform>%Ln horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln minuto</numerusform>
    <numerusform>%Ln minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>menos de un minuto</translation>
  </message>
  <message>
   <source>Seen: worked on {at}</source>
   <translation>Visto: funcionó el {at}</translation>
  </message>
  <message>
   <source>Seen: refused (403) on {at}</source>
   <translation>Visto: denegada (403) el {at}</translation>
  </message>
  <message>
   <source>{at}, sent without a time zone</source>
   <translation>{at}, enviado sin zona horaria</translation>
  </message>
  <message>
   <source>{at} here (UTC{offset})</source>
   <translation>{at} aquí (UTC{offset})</translation>
  </message>
 </context>
 <context>
  <name>Guard</name>
  <message>
   <source>cannot be shown</source>
   <translation>no se puede mostrar</translation>
  </message>
 </context>
 <context>
  <name>GuardFields</name>
  <message>
   <source>As&amp;k before writes</source>
   <translation>Preg&amp;untar antes de escribir</translation>
  </message>
  <message>
   <source>Shows what a POST, PUT, PATCH or DELETE would send, before it is sent.</source>
   <translation>Muestra lo que un POST, PUT, PATCH o DELETE enviaría, antes de enviarlo.</translation>
  </message>
  <message>
   <source>Read on&amp;ly: send no writes</source>
   <translation>Solo &amp;lectura: no enviar escrituras</translation>
  </message>
  <message>
   <source>Holds in this window and on the command line, until you clear it here.</source>
   <translation>Vale en esta ventana y en la línea de comandos, hasta que lo desmarque aquí.</translation>
  </message>
  <message>
   <source>Read on&amp;ly, set by your organization</source>
   <translation>Solo &amp;lectura, definido por su organización</translation>
  </message>
 </context>
 <context>
  <name>GuideDialog</name>
  <message>
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation>Buscar en la guía</translation>
  </message>
  <message>
   <source>Contents of the guide</source>
   <translation>Contenido de la guía</translation>
  </message>
  <message>
   <source>No page has these words.</source>
   <translation>Ninguna página contiene estas palabras.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Atrás (Alt+Izquierda)</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Adelante (Alt+Derecha)</translation>
  </message>
  <message>
   <source>Smaller text (Ctrl+minus)</source>
   <translation>Texto más pequeño (Ctrl+menos)</translation>
  </message>
  <message>
   <source>Larger text (Ctrl+plus)</source>
   <translation>Texto más grande (Ctrl+más)</translation>
  </message>
 </context>
 <context>
  <name>GuidePageView</name>
  <message>
   <source>Page of the guide</source>
   <translation>Página de la guía</translation>
  </message>
 </context>
 <context>
  <name>HandOutPage</name>
  <message>
   <source>Integrations; checked ones have the new Secret</source>
   <translation>Integraciones; las marcadas tienen el nuevo Secret</translation>
  </message>
  <message>
   <source>Copy the new &amp;Secret</source>
   <translation>Copiar el &amp;nuevo Secret</translation>
  </message>
  <message>
   <source>Copy the Client &amp;ID</source>
   <translation>Copiar el Client &amp;ID</translation>
  </message>
  <message numerus="yes">
   <source>✓ The new Secret works and is in use here. The old one is stored encrypted until you finish. {done} of %Ln integrations have the new one.</source>
   <translation>
    <numerusform>✓ El nuevo Secret funciona y está en uso aquí. El anterior queda guardado, cifrado, hasta que finalice. {done} de %Ln integración tiene el nuevo.</numerusform>
    <numerusform>✓ El nuevo Secret funciona y está en uso aquí. El anterior queda guardado, cifrado, hasta que finalice. {done} de %Ln integraciones tienen el nuevo.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeadersEditor</name>
  <message>
   <source>Additional headers, one per line</source>
   <translation>Encabezados adicionales, uno por línea</translation>
  </message>
  <message>
   <source>Name: value, one per line. The token is added automatically.</source>
   <translation>Nombre: valor, uno por línea. El token se agrega automáticamente.</translation>
  </message>
 </context>
 <context>
  <name>HeadersPane</name>
  <message>
   <source>Response format</source>
   <translation>Formato de respuesta</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
 </context>
 <context>
  <name>HeadersView</name>
  <message>
   <source>Headers of the response</source>
   <translation>Encabezados de la respuesta</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Encabezado</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
 </context>
 <context>
  <name>HistoryFlow</name>
  <message>
   <source>The API description has no {operation}.</source>
   <translation>La descripción de la API no tiene {operation}.</translation>
  </message>
  <message>
   <source>Name. A slash puts it into a folder: Payroll/Hours</source>
   <translation>Nombre. Una barra la pone en una carpeta: Nómina/Horas</translation>
  </message>
  <message>
   <source>Save the request</source>
   <translation>Guardar la solicitud</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Se guardó como «{name}».</translation>
  </message>
  <message>
   <source>“{name}” was updated.</source>
   <translation>Se actualizó «{name}».</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Move to a folder</source>
   <translation>Mover a una carpeta</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message numerus="yes">
   <source>%Ln requests cleared. Until the program is locked or ends, this can be undone.</source>
   <translation>
    <numerusform>%Ln solicitud borrada. Puede deshacerse hasta que el programa se bloquee o se cierre.</numerusform>
    <numerusform>%Ln solicitudes borradas. Puede deshacerse hasta que el programa se bloquee o se cierre.</numerusform>
   </translation>
  </message>
  <message>
   <source>Write the saved requests</source>
   <translation>Exportar las solicitudes guardadas</translation>
  </message>
  <message>
   <source>Saved requests (*.json)</source>
   <translation>Solicitudes guardadas (*.json)</translation>
  </message>
  <message>
   <source>Read saved requests</source>
   <translation>Importar solicitudes guardadas</translation>
  </message>
 </context>
 <context>
  <name>HistoryModel</name>
  <message>
   <source>not in this API description</source>
   <translation>no está en esta descripción de la API</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Solicitud</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Credential</source>
   <translation>Credencial</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>pinned, {row}</source>
   <translation>fijada, {row}</translation>
  </message>
 </context>
 <context>
  <name>HistoryPresenter</name>
  <message numerus="yes">
   <source>%Ln saved requests written to {name}.</source>
   <translation>
    <numerusform>%Ln solicitud exportada a {name}.</numerusform>
    <numerusform>%Ln solicitudes exportadas a {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln saved requests read from {name}.</source>
   <translation>
    <numerusform>%Ln solicitud importada de {name}.</numerusform>
    <numerusform>%Ln solicitudes importadas de {name}.</numerusform>
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
   <translation>Editar los scopes registrados</translation>
  </message>
  <message>
   <source>not recorded</source>
   <translation>no registrados</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client ID</translation>
  </message>
  <message>
   <source>Copy the client ID</source>
   <translation>Copiar el Client ID</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Copy the secret</source>
   <translation>Copiar el Secret</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>Rotar</translation>
  </message>
  <message>
   <source>Replace the secret, step by step</source>
   <translation>Reemplazar el Secret, paso a paso</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Remind me again in 30 days</source>
   <translation>Recordármelo de nuevo en 30 días</translation>
  </message>
  <message>
   <source>Hide the secret</source>
   <translation>Ocultar el Secret</translation>
  </message>
  <message>
   <source>Show the secret</source>
   <translation>Mostrar el Secret</translation>
  </message>
 </context>
 <context>
  <name>ImageDialog</name>
  <message>
   <source>This picture can't be read. Save the file to open it elsewhere.</source>
   <translation>Esta imagen no se puede leer. Guarde el archivo para abrirlo en otro programa.</translation>
  </message>
  <message>
   <source>{name}, {width} × {height} pixels</source>
   <translation>{name}, {width} × {height} píxeles</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} píxeles</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Import credentials</source>
   <translation>Importar credenciales</translation>
  </message>
  <message>
   <source>Selected rows are imported. You can undo this.</source>
   <translation>Se importan las filas seleccionadas. Puede deshacerlo.</translation>
  </message>
  <message>
   <source>Credentials found</source>
   <translation>Credenciales encontradas</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>{selected} of {found} selected.</source>
   <translation>{selected} de {found} seleccionadas.</translation>
  </message>
  <message>
   <source>Environments to choose: {waiting}.</source>
   <translation>Entornos por elegir: {waiting}.</translation>
  </message>
  <message>
   <source>Credentials to choose: {count}.</source>
   <translation>Credenciales por elegir: {count}.</translation>
  </message>
 </context>
 <context>
  <name>ImportFlow</name>
  <message>
   <source>Backups and lists ({endings})</source>
   <translation>Respaldos y listas ({endings})</translation>
  </message>
  <message>
   <source>Aspire Desktop backup ({endings})</source>
   <translation>Respaldo de Aspire Desktop ({endings})</translation>
  </message>
  <message>
   <source>Lists: {kinds} ({endings})</source>
   <translation>Listas: {kinds} ({endings})</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Import credentials</source>
   <translation>Importar credenciales</translation>
  </message>
  <message>
   <source>Keep {name}: in the demo nothing is saved.</source>
   <translation>Conserve {name}: en la demo no se guarda nada.</translation>
  </message>
  <message>
   <source>Delete {name} now: it holds secrets in plain text.</source>
   <translation>Elimine {name} ahora: contiene secretos en texto sin cifrar.</translation>
  </message>
  <message>
   <source>{name} holds secrets in plain text, and not all of them were imported: delete it after that.</source>
   <translation>{name} contiene secretos en texto sin cifrar y no se importaron todos: elimínelo después de importarlos.</translation>
  </message>
  <message>
   <source>Nothing was imported from {name}: the program was locked meanwhile.</source>
   <translation>No se importó nada de {name}: el programa se bloqueó entretanto.</translation>
  </message>
  <message>
   <source>The passphrase of {name}</source>
   <translation>La frase de contraseña de {name}</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>No se importó nada.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials imported.</source>
   <translation>
    <numerusform>%Ln credencial importada.</numerusform>
    <numerusform>%Ln credenciales importadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>They are in memory only. Keep the file: nothing is saved.</source>
   <translation>Solo están en la memoria. Conserve el archivo: no se ha guardado nada.</translation>
  </message>
  <message>
   <source>The import was undone.</source>
   <translation>Se deshizo la importación.</translation>
  </message>
  <message numerus="yes">
   <source>The import was undone; %Ln credentials changed since and stay.</source>
   <translation>
    <numerusform>La importación se deshizo; %Ln credencial cambió desde entonces y se queda.</numerusform>
    <numerusform>La importación se deshizo; %Ln credenciales cambiaron desde entonces y se quedan.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Entorno</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>Host</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client ID</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
 </context>
 <context>
  <name>ImportPlace</name>
  <message>
   <source>Choose the environment</source>
   <translation>Elegir el entorno</translation>
  </message>
  <message>
   <source>Environment of the selected rows</source>
   <translation>Entorno de las filas seleccionadas</translation>
  </message>
  <message>
   <source>Your organization doesn't allow other environments.</source>
   <translation>Su organización no permite otros entornos.</translation>
  </message>
  <message>
   <source>Base URL of the selected rows</source>
   <translation>URL base de las filas seleccionadas</translation>
  </message>
  <message>
   <source>Choose the credential</source>
   <translation>Elegir la credencial</translation>
  </message>
  <message>
   <source>Credential that the current row replaces</source>
   <translation>Credencial que reemplaza la fila actual</translation>
  </message>
  <message>
   <source>&amp;Replaces</source>
   <translation>&amp;Reemplaza a</translation>
  </message>
  <message>
   <source>&amp;Environment</source>
   <translation>&amp;Entorno</translation>
  </message>
  <message>
   <source>&amp;Base URL</source>
   <translation>URL &amp;base</translation>
  </message>
  <message>
   <source>Choose the environment first.</source>
   <translation>Elija primero el entorno.</translation>
  </message>
 </context>
 <context>
  <name>ImportSource</name>
  <message numerus="yes">
   <source>%Ln characters, ends in “{end}”</source>
   <translation>
    <numerusform>%Ln carácter, termina en «{end}»</numerusform>
    <numerusform>%Ln caracteres, termina en «{end}»</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln characters</source>
   <translation>
    <numerusform>%Ln carácter</numerusform>
    <numerusform>%Ln caracteres</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nueva</translation>
  </message>
  <message>
   <source>Already here as {name}</source>
   <translation>Ya está aquí como {name}</translation>
  </message>
  <message>
   <source>Fits {count} credentials: choose one.</source>
   <translation>Coincide con {count} credenciales: elija una.</translation>
  </message>
  <message>
   <source>It has the login of {names}. Choose which of them it replaces.</source>
   <translation>Tiene el mismo Client ID que {names}. Elija cuál reemplaza.</translation>
  </message>
  <message>
   <source>Replaces in {name}: {parts}</source>
   <translation>Reemplaza en {name}: {parts}</translation>
  </message>
  <message>
   <source>Importing it replaces in {name}: {parts}.</source>
   <translation>Al importarla se reemplaza en {name}: {parts}.</translation>
  </message>
  <message>
   <source>At {place}. Secret: {hint}.</source>
   <translation>En {place}. Secret: {hint}.</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsDialog</name>
  <message>
   <source>Where “{name}” is used</source>
   <translation>Dónde se usa «{name}»</translation>
  </message>
  <message>
   <source>List everything outside Aspire Desktop that uses this Client ID and Secret. It stops working when the Secret is replaced in Aspire. Don't enter a Secret here.</source>
   <translation>Anote todo lo que use este Client ID y este Secret fuera de Aspire Desktop. Dejará de funcionar cuando el Secret se reemplace en Aspire. No escriba aquí ningún Secret.</translation>
  </message>
  <message>
   <source>Integrations: name, owner, how to update, last updated</source>
   <translation>Integraciones: nombre, responsable, cómo se actualiza, última actualización</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>How to update</source>
   <translation>Cómo se actualiza</translation>
  </message>
  <message>
   <source>Has the secret since</source>
   <translation>Secret desde</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Agregar</translation>
  </message>
  <message>
   <source>Add an integration</source>
   <translation>Agregar una integración</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>Remove the selected integration</source>
   <translation>Quitar la integración seleccionada</translation>
  </message>
  <message>
   <source>Has the &amp;current secret</source>
   <translation>Tiene el Secret a&amp;ctual</translation>
  </message>
  <message>
   <source>Record that the selected integration now has the current secret</source>
   <translation>Registrar que la integración seleccionada ya tiene el Secret actual</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsTable</name>
  <message>
   <source>Nothing is listed yet. Add adds a program, script or service.</source>
   <translation>La lista está vacía. «Agregar» incluye un programa, un script o un servicio.</translation>
  </message>
 </context>
 <context>
  <name>ItemRowEditor</name>
  <message>
   <source>Field of {option}</source>
   <translation>Campo de {option}</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>Quitar el campo</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>ascending</source>
   <translation>ascendente</translation>
  </message>
  <message>
   <source>descending</source>
   <translation>descendente</translation>
  </message>
 </context>
 <context>
  <name>Items</name>
  <message>
   <source>+ Field</source>
   <translation>+ Campo</translation>
  </message>
  <message>
   <source>Add a field to {option}</source>
   <translation>Agregar un campo a {option}</translation>
  </message>
  <message>
   <source>Remove the field (Delete)</source>
   <translation>Quitar el campo (Supr)</translation>
  </message>
  <message>
   <source>This list is too long to be shown field by field.</source>
   <translation>Esta lista es demasiado larga para mostrarla campo por campo.</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>{field}, descending</source>
   <translation>{field}, descendente</translation>
  </message>
  <message>
   <source>{field}, ascending</source>
   <translation>{field}, ascendente</translation>
  </message>
  <message>
   <source>{field} with {options}</source>
   <translation>{field} con {options}</translation>
  </message>
 </context>
 <context>
  <name>JsonTableModel</name>
  <message>
   <source>(value)</source>
   <translation>(valor)</translation>
  </message>
 </context>
 <context>
  <name>JsonTreeModel</name>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows</source>
   <translation>
    <numerusform>%Ln fila</numerusform>
    <numerusform>%Ln filas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeepAliveDialog</name>
  <message>
   <source>Refresh log</source>
   <translation>Registro de renovaciones</translation>
  </message>
  <message>
   <source>What was done to keep tokens refreshed, newest first</source>
   <translation>Lo hecho para mantener los tokens renovados, lo más reciente primero</translation>
  </message>
 </context>
 <context>
  <name>KeepAliveFlow</name>
  <message>
   <source>No token is kept refreshed now. It takes a token, and a credential whose form says to refresh it before it expires.</source>
   <translation>Ahora no se mantiene renovado ningún token. Hace falta un token y una credencial configurada para renovarlo antes de que venza.</translation>
  </message>
  <message>
   <source>{words}; the next refresh is due at {when}; {renewals} so far.</source>
   <translation>{words}; próxima renovación: {when}; hechas hasta ahora: {renewals}.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln tokens are kept refreshed</source>
   <translation>
    <numerusform>%Ln token se mantiene renovado</numerusform>
    <numerusform>%Ln tokens se mantienen renovados</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeepAliveModel</name>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Credential</source>
   <translation>Credencial</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <source>Next attempt</source>
   <translation>Próximo intento</translation>
  </message>
 </context>
 <context>
  <name>LifetimeBar</name>
  <message numerus="yes">
   <source>%Ln % of lifetime left</source>
   <translation>
    <numerusform>Queda %Ln % de la vigencia</numerusform>
    <numerusform>Queda %Ln % de la vigencia</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LineLayouts</name>
  <message numerus="yes">
   <source>%Ln characters</source>
   <translation>
    <numerusform>%Ln carácter</numerusform>
    <numerusform>%Ln caracteres</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ListEditor</name>
  <message>
   <source>one item a line</source>
   <translation>un elemento por línea</translation>
  </message>
  <message>
   <source>Select from the allowed values (Alt+Down)</source>
   <translation>Elegir entre los valores permitidos (Alt+Abajo)</translation>
  </message>
 </context>
 <context>
  <name>LockFlow</name>
  <message>
   <source>A passphrase encrypts the vault's key. Secrets and tokens are not in this program's memory, and without the passphrase nobody opens the file, not even with your account.</source>
   <translation>Una frase de contraseña cifra la clave de la bóveda. Los Secrets y tokens no están en la memoria de este programa, y sin la frase nadie abre el archivo, ni siquiera con su cuenta.</translation>
  </message>
  <message>
   <source>This is a screen for privacy. Secrets and tokens are not in this program's memory, but whoever uses your account on this computer can unlock it: the key lies in {store}. A passphrase (File › Vault passphrase…) makes the lock a real one.</source>
   <translation>Esto solo oculta la ventana. Los Secrets y tokens no están en la memoria de este programa, pero quien use su cuenta en este equipo puede desbloquearlo: la clave está en {store}. Una frase de contraseña (Archivo › Frase de contraseña de la bóveda…) hace que el bloqueo sea real.</translation>
  </message>
  <message>
   <source>This is only a screen for privacy: what is not saved yet stays in memory, or it would be lost.</source>
   <translation>Esto solo oculta la ventana: lo que aún no se ha guardado sigue en la memoria; de otro modo se perdería.</translation>
  </message>
  <message>
   <source>A form that is not saved waits: what you typed into it stays in memory.</source>
   <translation>Hay un formulario sin guardar: lo que escribió en él sigue en la memoria.</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>Locked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>Vault passphrase</source>
   <translation>Frase de contraseña de la bóveda</translation>
  </message>
  <message>
   <source>&amp;Unlock</source>
   <translation>&amp;Desbloquear</translation>
  </message>
  <message>
   <source>Unlock the credentials (Enter)</source>
   <translation>Desbloquear las credenciales (Enter)</translation>
  </message>
  <message>
   <source>Opening the vault…</source>
   <translation>Abriendo la bóveda…</translation>
  </message>
  <message>
   <source>Unlocking…</source>
   <translation>Desbloqueando…</translation>
  </message>
  <message>
   <source>Enter the vault passphrase.</source>
   <translation>Escriba la frase de contraseña de la bóveda.</translation>
  </message>
 </context>
 <context>
  <name>MainMenu</name>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;New credential…</source>
   <translation>&amp;Nueva credencial…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportar…</translation>
  </message>
  <message>
   <source>&amp;Back up…</source>
   <translation>&amp;Respaldar…</translation>
  </message>
  <message>
   <source>E&amp;arlier versions…</source>
   <translation>Versiones &amp;anteriores…</translation>
  </message>
  <message>
   <source>Vault &amp;passphrase…</source>
   <translation>&amp;Frase de contraseña de la bóveda…</translation>
  </message>
  <message>
   <source>&amp;Lock</source>
   <translation>&amp;Bloquear</translation>
  </message>
  <message>
   <source>Settin&amp;gs…</source>
   <translation>&amp;Configuración…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Credential</source>
   <translation>&amp;Credencial</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Editar…</translation>
  </message>
  <message>
   <source>&amp;Test…</source>
   <translation>&amp;Probar…</translation>
  </message>
  <message>
   <source>Sc&amp;opes…</source>
   <translation>Sc&amp;opes…</translation>
  </message>
  <message>
   <source>&amp;Rotate secret…</source>
   <translation>&amp;Rotar el Secret…</translation>
  </message>
  <message>
   <source>&amp;Where it is used…</source>
   <translation>Dónde se &amp;usa…</translation>
  </message>
  <message>
   <source>Dupl&amp;icate</source>
   <translation>Dupl&amp;icar</translation>
  </message>
  <message>
   <source>&amp;Pin to top</source>
   <translation>&amp;Fijar arriba</translation>
  </message>
  <message>
   <source>Keep &amp;history</source>
   <translation>Conservar &amp;historial</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>E&amp;liminar</translation>
  </message>
  <message>
   <source>&amp;Undo delete</source>
   <translation>&amp;Deshacer eliminación</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Seleccionar &amp;todas</translation>
  </message>
  <message>
   <source>Re&amp;fresh the tokens of the selected…</source>
   <translation>Renovar los tokens de las &amp;seleccionadas…</translation>
  </message>
  <message>
   <source>Add a ta&amp;g to the selected…</source>
   <translation>Agregar eti&amp;queta a las seleccionadas…</translation>
  </message>
  <message>
   <source>Re&amp;move a tag from the selected…</source>
   <translation>Quitar etiqueta de las seleccio&amp;nadas…</translation>
  </message>
  <message>
   <source>De&amp;lete the selected…</source>
   <translation>Eli&amp;minar las seleccionadas…</translation>
  </message>
  <message>
   <source>&amp;Search</source>
   <translation>&amp;Buscar</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>&amp;Get token</source>
   <translation>Obtener &amp;token</translation>
  </message>
  <message>
   <source>Refresh toke&amp;n</source>
   <translation>Renovar toke&amp;n</translation>
  </message>
  <message>
   <source>&amp;Copy token</source>
   <translation>&amp;Copiar token</translation>
  </message>
  <message>
   <source>Copy “&amp;Bearer ” and token</source>
   <translation>Copiar «&amp;Bearer » y token</translation>
  </message>
  <message>
   <source>Copy re&amp;fresh token</source>
   <translation>Copiar refresh to&amp;ken</translation>
  </message>
  <message>
   <source>Copy the token a&amp;s</source>
   <translation>Copi&amp;ar el token como</translation>
  </message>
  <message>
   <source>How &amp;long tokens last…</source>
   <translation>Cuánto &amp;duran los tokens…</translation>
  </message>
  <message>
   <source>&amp;Keep-alive log…</source>
   <translation>Registro de reno&amp;vaciones…</translation>
  </message>
  <message>
   <source>Clear the clipboard &amp;after</source>
   <translation>Borrar el &amp;portapapeles tras</translation>
  </message>
  <message>
   <source>Set by your organization</source>
   <translation>Definido por su organización</translation>
  </message>
  <message>
   <source>&amp;Request</source>
   <translation>&amp;Solicitud</translation>
  </message>
  <message>
   <source>&amp;Execute</source>
   <translation>&amp;Ejecutar</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Cancelar</translation>
  </message>
  <message>
   <source>Repea&amp;t the last request</source>
   <translation>Repe&amp;tir la última solicitud</translation>
  </message>
  <message>
   <source>Download &amp;all rows…</source>
   <translation>Descargar tod&amp;as las filas…</translation>
  </message>
  <message>
   <source>&amp;Next page</source>
   <translation>Página si&amp;guiente</translation>
  </message>
  <message>
   <source>&amp;Query assistant…</source>
   <translation>Asistente de cons&amp;ultas…</translation>
  </message>
  <message>
   <source>Save the &amp;request…</source>
   <translation>Guardar la so&amp;licitud…</translation>
  </message>
  <message>
   <source>&amp;Paste a request</source>
   <translation>&amp;Pegar una solicitud</translation>
  </message>
  <message>
   <source>&amp;Undo what replaced the form</source>
   <translation>&amp;Deshacer el reemplazo del formulario</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historial</translation>
  </message>
  <message>
   <source>&amp;Filter operations</source>
   <translation>&amp;Filtrar operaciones</translation>
  </message>
  <message>
   <source>F&amp;ind in the response</source>
   <translation>&amp;Buscar en la respuesta</translation>
  </message>
  <message>
   <source>Find ne&amp;xt</source>
   <translation>Buscar siguie&amp;nte</translation>
  </message>
  <message>
   <source>Find pre&amp;vious</source>
   <translation>Buscar anteri&amp;or</translation>
  </message>
  <message>
   <source>&amp;Save the response…</source>
   <translation>Guardar la re&amp;spuesta…</translation>
  </message>
  <message>
   <source>Favorite &amp;operation</source>
   <translation>Operación fa&amp;vorita</translation>
  </message>
  <message>
   <source>API &amp;description</source>
   <translation>Descripción de la AP&amp;I</translation>
  </message>
  <message>
   <source>&amp;About</source>
   <translation>A&amp;cerca de</translation>
  </message>
  <message>
   <source>&amp;Update</source>
   <translation>Act&amp;ualizar</translation>
  </message>
  <message>
   <source>&amp;Open a file…</source>
   <translation>&amp;Abrir un archivo…</translation>
  </message>
  <message>
   <source>Open a U&amp;RL…</source>
   <translation>Abrir una U&amp;RL…</translation>
  </message>
  <message>
   <source>Use the &amp;server's</source>
   <translation>Usar la del &amp;servidor</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>&amp;Sort credentials by</source>
   <translation>&amp;Ordenar credenciales por</translation>
  </message>
  <message>
   <source>&amp;Not at all</source>
   <translation>&amp;Sin agrupar</translation>
  </message>
  <message>
   <source>By &amp;environment</source>
   <translation>Por &amp;entorno</translation>
  </message>
  <message>
   <source>By &amp;tag</source>
   <translation>Por e&amp;tiqueta</translation>
  </message>
  <message>
   <source>Group c&amp;redentials</source>
   <translation>Agrupar c&amp;redenciales</translation>
  </message>
  <message>
   <source>&amp;Go to…</source>
   <translation>&amp;Ir a…</translation>
  </message>
  <message>
   <source>A&amp;ctivity</source>
   <translation>A&amp;ctividad</translation>
  </message>
  <message>
   <source>&amp;Maximize response</source>
   <translation>&amp;Maximizar la respuesta</translation>
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation>Como el &amp;sistema</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation>Alto con&amp;traste</translation>
  </message>
  <message>
   <source>&amp;Appearance</source>
   <translation>&amp;Apariencia</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Guía</translation>
  </message>
  <message>
   <source>&amp;Tour of the window</source>
   <translation>&amp;Recorrido por la ventana</translation>
  </message>
  <message>
   <source>What's &amp;new</source>
   <translation>&amp;Novedades</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copiar &amp;diagnóstico</translation>
  </message>
  <message>
   <source>&amp;About Aspire Desktop</source>
   <translation>&amp;Acerca de Aspire Desktop</translation>
  </message>
  <message>
   <source>Only when the program ends</source>
   <translation>Solo al cerrar el programa</translation>
  </message>
  <message numerus="yes">
   <source>%Ln seconds</source>
   <translation>
    <numerusform>%Ln segundo</numerusform>
    <numerusform>%Ln segundos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>The demo server isn't installed with this copy of Aspire Desktop.</source>
   <translation>El servidor de demostración no está instalado con esta copia de Aspire Desktop.</translation>
  </message>
  <message>
   <source>The demo opens in its own window.</source>
   <translation>La demo se abre en su propia ventana.</translation>
  </message>
  <message>
   <source>The demo could not be started.</source>
   <translation>No se pudo iniciar la demo.</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Configuración…</translation>
  </message>
  <message>
   <source>Aspire Desktop</source>
   <translation>Aspire Desktop</translation>
  </message>
  <message>
   <source>{name} · PRODUCTION – Aspire Desktop</source>
   <translation>{name} · PRODUCCIÓN – Aspire Desktop</translation>
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
   <translation>Caracteres ocultos: {text}</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} de {count}</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>Qué ayuda</translation>
  </message>
  <message>
   <source>What else helps</source>
   <translation>Qué más ayuda</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Open the guide where it explains this (F1)</source>
   <translation>Abrir la guía donde se explica esto (F1)</translation>
  </message>
  <message>
   <source>Dismiss this message (Esc)</source>
   <translation>Cerrar este mensaje (Esc)</translation>
  </message>
 </context>
 <context>
  <name>MoreButton</name>
  <message>
   <source>More actions for the response</source>
   <translation>Más acciones para la respuesta</translation>
  </message>
  <message>
   <source>&amp;Download all rows…</source>
   <translation>&amp;Descargar todas las filas…</translation>
  </message>
  <message>
   <source>&amp;Next page</source>
   <translation>Página si&amp;guiente</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>Guarda&amp;r…</translation>
  </message>
  <message>
   <source>Co&amp;py</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Compare with an earlier response…</source>
   <translation>C&amp;omparar con una respuesta anterior…</translation>
  </message>
  <message>
   <source>Select co&amp;lumns…</source>
   <translation>Seleccionar co&amp;lumnas…</translation>
  </message>
  <message>
   <source>&amp;Wrap lines</source>
   <translation>&amp;Ajustar líneas</translation>
  </message>
 </context>
 <context>
  <name>NamesPage</name>
  <message>
   <source>Search fields</source>
   <translation>Buscar campos</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>Quitar todos</translation>
  </message>
 </context>
 <context>
  <name>NewSecretPage</name>
  <message>
   <source>Paste it here. It is stored encrypted at once, because Aspire won't show it again. It replaces the old one only after Aspire has accepted it.</source>
   <translation>Péguelo aquí. Se cifra y guarda de inmediato, porque Aspire no volverá a mostrarlo. Reemplaza al anterior solo cuando Aspire lo haya aceptado.</translation>
  </message>
  <message>
   <source>New Secret</source>
   <translation>Nuevo Secret</translation>
  </message>
  <message>
   <source>Paste the new Secret</source>
   <translation>Pegar el nuevo Secret</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>M&amp;ostrar</translation>
  </message>
  <message>
   <source>Show the secret for 30 seconds</source>
   <translation>Mostrar el Secret durante 30 segundos</translation>
  </message>
  <message>
   <source>A Secret pasted earlier is stored encrypted, but wasn't accepted yet. Leave the field blank to test it again, or paste another.</source>
   <translation>Un Secret pegado antes está guardado y cifrado, pero aún no fue aceptado. Deje el campo en blanco para volver a probarlo, o pegue otro.</translation>
  </message>
 </context>
 <context>
  <name>NotesLine</name>
  <message>
   <source>Open the guide where it explains this status</source>
   <translation>Abrir la guía donde se explica este estado</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Show what other programs may stumble over in this JSON</source>
   <translation>Mostrar lo que podría confundir a otros programas en este JSON</translation>
  </message>
  <message>
   <source>Odd JSON…</source>
   <translation>JSON inusual…</translation>
  </message>
  <message numerus="yes">
   <source>Odd JSON: %Ln remarks…</source>
   <translation>
    <numerusform>JSON inusual: %Ln observación…</numerusform>
    <numerusform>JSON inusual: %Ln observaciones…</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OddityFlow</name>
  <message>
   <source>Other programs may refuse this JSON, or read it otherwise:</source>
   <translation>Otros programas podrían rechazar este JSON o leerlo de otro modo:</translation>
  </message>
  <message>
   <source>Odd JSON</source>
   <translation>JSON inusual</translation>
  </message>
 </context>
 <context>
  <name>OldFolderFlow</name>
  <message>
   <source>The old data folder still holds all credentials: {folder}</source>
   <translation>La carpeta de datos anterior aún contiene todas las credenciales: {folder}</translation>
  </message>
  <message>
   <source>The data was copied to its new place and opens there.</source>
   <translation>Los datos se copiaron a su nuevo lugar y se abren allí.</translation>
  </message>
  <message>
   <source>Delete it…</source>
   <translation>Eliminarla…</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarla</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Eliminar</translation>
  </message>
  <message>
   <source>Delete the old data folder?</source>
   <translation>¿Eliminar la carpeta de datos anterior?</translation>
  </message>
  <message>
   <source>Only what is in the new folder as well is deleted. This cannot be undone.</source>
   <translation>Solo se elimina lo que también está en la nueva carpeta. Esto no se puede deshacer.</translation>
  </message>
  <message>
   <source>The old data folder was deleted.</source>
   <translation>Se eliminó la carpeta de datos anterior.</translation>
  </message>
  <message>
   <source>The old data folder was not deleted: {why}.</source>
   <translation>No se eliminó la carpeta de datos anterior: {why}.</translation>
  </message>
 </context>
 <context>
  <name>OperationDelegate</name>
  <message>
   <source>Deprecated</source>
   <translation>Obsoleta</translation>
  </message>
  <message>
   <source>Scope record: not in the recorded scopes: expect 403</source>
   <translation>Registro de scopes: no está en los scopes registrados, espere un 403</translation>
  </message>
  <message>
   <source>not in scopes</source>
   <translation>fuera de los scopes</translation>
  </message>
 </context>
 <context>
  <name>OperationFlow</name>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Open an API description</source>
   <translation>Abrir una descripción de la API</translation>
  </message>
  <message>
   <source>Its URL. No token is sent there.</source>
   <translation>Su URL. No se envía ningún token allí.</translation>
  </message>
  <message>
   <source>The API description has changed since it was last read: {summary}.</source>
   <translation>La descripción de la API cambió desde la última lectura: {summary}.</translation>
  </message>
  <message>
   <source>Show changes</source>
   <translation>Mostrar cambios</translation>
  </message>
  <message>
   <source>The paths of this API begin with {path}, which the base URL of “{name}” lacks.</source>
   <translation>Las rutas de esta API empiezan con {path}, que falta en la URL base de «{name}».</translation>
  </message>
  <message>
   <source>Use as base path</source>
   <translation>Usar como ruta base</translation>
  </message>
  <message>
   <source>Added (+), removed (−) and changed (≠) since the API description was last read</source>
   <translation>Agregado (+), quitado (−) y cambiado (≠) desde la última lectura de la descripción de la API</translation>
  </message>
  <message>
   <source>API description</source>
   <translation>Descripción de la API</translation>
  </message>
 </context>
 <context>
  <name>OperationModel</name>
  <message numerus="yes">
   <source>%Ln operations</source>
   <translation>
    <numerusform>%Ln operación</numerusform>
    <numerusform>%Ln operaciones</numerusform>
   </translation>
  </message>
  <message>
   <source>deprecated</source>
   <translation>obsoleta</translation>
  </message>
  <message>
   <source>not in the recorded scopes: expect 403</source>
   <translation>no está en los scopes registrados: espere un 403</translation>
  </message>
  <message>
   <source>answered 403</source>
   <translation>respondió 403</translation>
  </message>
  <message>
   <source>known good</source>
   <translation>se sabe que funciona</translation>
  </message>
  <message>
   <source>★ Favorites</source>
   <translation>★ Favoritas</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Other paths</source>
   <translation>Otras rutas</translation>
  </message>
 </context>
 <context>
  <name>OperationPanel</name>
  <message>
   <source>Filter operations</source>
   <translation>Filtrar operaciones</translation>
  </message>
  <message>
   <source>Open a path that the API description doesn't have</source>
   <translation>Abrir una ruta que la descripción de la API no tiene</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <source>Download the API description again</source>
   <translation>Volver a descargar la descripción de la API</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Title, version and server of the description, and what was left out of it</source>
   <translation>Título, versión y servidor de la descripción, y lo que se omitió de ella</translation>
  </message>
  <message numerus="yes">
   <source>Filter %Ln operations  Ctrl+L</source>
   <translation>
    <numerusform>Filtrar %Ln operación  Ctrl+L</numerusform>
    <numerusform>Filtrar %Ln operaciones  Ctrl+L</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Filter %Ln operations</source>
   <translation>
    <numerusform>Filtrar %Ln operación</numerusform>
    <numerusform>Filtrar %Ln operaciones</numerusform>
   </translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrar</translation>
  </message>
  <message>
   <source>Clear the filter</source>
   <translation>Borrar el filtro</translation>
  </message>
  <message>
   <source>This credential's scopes aren't recorded.</source>
   <translation>Los scopes de esta credencial no están registrados.</translation>
  </message>
  <message>
   <source>No operations match.</source>
   <translation>Ninguna operación coincide.</translation>
  </message>
  <message>
   <source>Open GET {path}</source>
   <translation>Abrir GET {path}</translation>
  </message>
  <message>
   <source>API description</source>
   <translation>Descripción de la API</translation>
  </message>
  <message>
   <source>Remove from &amp;favorites</source>
   <translation>Quitar de &amp;favoritas</translation>
  </message>
  <message>
   <source>Add to &amp;favorites</source>
   <translation>Agregar a &amp;favoritas</translation>
  </message>
  <message>
   <source>&amp;Expand all</source>
   <translation>&amp;Expandir todo</translation>
  </message>
  <message>
   <source>&amp;Collapse all</source>
   <translation>&amp;Contraer todo</translation>
  </message>
 </context>
 <context>
  <name>OperationTree</name>
  <message>
   <source>Operations</source>
   <translation>Operaciones</translation>
  </message>
 </context>
 <context>
  <name>OptionCell</name>
  <message>
   <source>Show the fields of {option} one by one</source>
   <translation>Mostrar los campos de {option} uno por uno</translation>
  </message>
  <message>
   <source>Show the filter's conditions one by one</source>
   <translation>Mostrar las condiciones del filtro una por una</translation>
  </message>
 </context>
 <context>
  <name>PaletteDialog</name>
  <message>
   <source>Go to</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <source>Find a credential, operation, action or setting</source>
   <translation>Buscar una credencial, operación, acción o ajuste</translation>
  </message>
  <message>
   <source>A credential, operation, action or setting</source>
   <translation>Credencial, operación, acción o ajuste</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Copy a token</source>
   <translation>Copiar un token</translation>
  </message>
  <message>
   <source>A credential: Enter copies its token, Ctrl+R refreshes it</source>
   <translation>Una credencial: Enter copia su token, Ctrl+R lo renueva</translation>
  </message>
  <message>
   <source>Find a credential; Enter copies its token</source>
   <translation>Busque una credencial; Enter copia su token</translation>
  </message>
  <message>
   <source>Nothing matches “{words}”.</source>
   <translation>Nada coincide con «{words}».</translation>
  </message>
 </context>
 <context>
  <name>PaletteFlow</name>
  <message>
   <source>credential</source>
   <translation>credencial</translation>
  </message>
  <message>
   <source>operation</source>
   <translation>operación</translation>
  </message>
  <message>
   <source>action</source>
   <translation>acción</translation>
  </message>
  <message>
   <source>setting</source>
   <translation>ajuste</translation>
  </message>
 </context>
 <context>
  <name>PaletteModel</name>
  <message>
   <source>recent</source>
   <translation>reciente</translation>
  </message>
  <message>
   <source>not available now</source>
   <translation>no disponible ahora</translation>
  </message>
 </context>
 <context>
  <name>ParameterForm</name>
  <message>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>Assistant…</source>
   <translation>Asistente…</translation>
  </message>
  <message>
   <source>Select fields, order and conditions from the fields of the response (Ctrl+J)</source>
   <translation>Seleccionar campos, orden y condiciones entre los campos de la respuesta (Ctrl+J)</translation>
  </message>
  <message>
   <source>This operation has no parameters.</source>
   <translation>Esta operación no tiene parámetros.</translation>
  </message>
  <message>
   <source>Note: {doubt}</source>
   <translation>Nota: {doubt}</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Repeat passphrase</source>
   <translation>Repetir la frase de contraseña</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Frase de contraseña</translation>
  </message>
  <message>
   <source>&amp;Repeat passphrase</source>
   <translation>&amp;Repetir la frase</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Las dos frases de contraseña no coinciden.</translation>
  </message>
 </context>
 <context>
  <name>PassphraseFlow</name>
  <message>
   <source>The vault has to be open before a passphrase can seal its key.</source>
   <translation>La bóveda debe estar abierta para que una frase de contraseña pueda cifrar su clave.</translation>
  </message>
  <message>
   <source>You'll enter the passphrase at each start, at each unlock and on the command line. The key in {store} alone no longer opens the vault. The passphrase is stored nowhere: if you forget it, the credentials can't be recovered, so export a backup first. Copies of the vault file and its key that were made before still open without it.</source>
   <translation>Introducirá la frase de contraseña en cada inicio, en cada desbloqueo y en la línea de comandos. La clave en {store} ya no abre por sí sola la bóveda. La frase de contraseña no se guarda en ningún sitio: si la olvida, las credenciales no se podrán recuperar; exporte antes un respaldo. Las copias anteriores del archivo de la bóveda y de su clave aún se abren sin ella.</translation>
  </message>
  <message>
   <source>The new one takes the place of the old one at once, also for the command line.</source>
   <translation>La nueva reemplaza a la anterior de inmediato, también en la línea de comandos.</translation>
  </message>
  <message>
   <source>&amp;Change it…</source>
   <translation>&amp;Cambiarla…</translation>
  </message>
  <message>
   <source>&amp;Remove it</source>
   <translation>&amp;Quitarla</translation>
  </message>
  <message>
   <source>Vault passphrase</source>
   <translation>Frase de contraseña de la bóveda</translation>
  </message>
  <message>
   <source>A passphrase encrypts the vault's key.</source>
   <translation>Una frase de contraseña cifra la clave de la bóveda.</translation>
  </message>
  <message>
   <source>Without it, whoever uses your account on this computer can open the credentials.</source>
   <translation>Sin ella, quien use su cuenta en este equipo puede abrir las credenciales.</translation>
  </message>
  <message>
   <source>The passphrase was removed: the key in {store} opens the vault again.</source>
   <translation>Se quitó la frase de contraseña: la clave en {store} vuelve a abrir la bóveda.</translation>
  </message>
  <message>
   <source>The passphrase is set: it is asked for at the next start and after each lock.</source>
   <translation>La frase de contraseña está definida: se pedirá en el próximo inicio y tras cada bloqueo.</translation>
  </message>
 </context>
 <context>
  <name>PasteFlow</name>
  <message>
   <source>The form was filled from the clipboard.</source>
   <translation>El formulario se llenó desde el portapapeles.</translation>
  </message>
  <message>
   <source>Open it anyway</source>
   <translation>Abrir de todos modos</translation>
  </message>
  <message>
   <source>Another environment is selected now. Paste the request again.</source>
   <translation>Ahora hay otro entorno seleccionado. Pegue la solicitud otra vez.</translation>
  </message>
  <message>
   <source>The form was filled in.</source>
   <translation>Se llenó el formulario.</translation>
  </message>
 </context>
 <context>
  <name>PasteZone</name>
  <message>
   <source>Paste from the clipboard (Enter)</source>
   <translation>Pegar desde el portapapeles (Enter)</translation>
  </message>
  <message>
   <source>Copy Client ID and Secret in Aspire, then press {key} here</source>
   <translation>Copie Client ID y Secret en Aspire y presione {key} aquí</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Peg&amp;ar</translation>
  </message>
 </context>
 <context>
  <name>PhasesBar</name>
  <message>
   <source>Phases of the request</source>
   <translation>Fases de la solicitud</translation>
  </message>
 </context>
 <context>
  <name>PortalNotices</name>
  <message>
   <source>Refresh</source>
   <translation>Renovar</translation>
  </message>
  <message>
   <source>Refresh all</source>
   <translation>Renovar todos</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Posponer</translation>
  </message>
 </context>
 <context>
  <name>PreparePage</name>
  <message>
   <source>Aspire keeps one Secret per credential. When it generates a new one, the old one stops working everywhere. Check first what you'll have to update.</source>
   <translation>Aspire conserva un solo Secret por credencial. Cuando genera uno nuevo, el anterior deja de funcionar en todas partes. Revise antes qué tendrá que actualizar.</translation>
  </message>
  <message>
   <source>Edit this list…</source>
   <translation>Editar esta lista…</translation>
  </message>
  <message>
   <source>Edit the list of integrations</source>
   <translation>Editar la lista de integraciones</translation>
  </message>
  <message>
   <source>Then, in Aspire: Administration › Application › API, or in newer versions Settings › Evolution Administration › Admin › Application › API. Open this credential, generate a new Secret, and copy it. Aspire shows it only once.</source>
   <translation>Después, en Aspire: Administration › Application › API o, en versiones nuevas, Settings › Evolution Administration › Admin › Application › API. Abra esta credencial, genere un nuevo Secret y cópielo. Aspire lo muestra una sola vez.</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>Abrir la guía</translation>
  </message>
  <message>
   <source>No integrations are listed. A list now saves a search later.</source>
   <translation>No hay integraciones en la lista. Anotarlas ahora evita buscarlas después.</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Mayús</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
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
   <translation>Cree la credencial en Aspire</translation>
  </message>
  <message>
   <source>As an admin, open Administration › Application › API › New. Newer versions: Settings › Evolution Administration › Admin › Application › API › Generate. Give it a description, select its endpoints under Scope, and save.</source>
   <translation>Como administrador, abra Administration › Application › API › New. En versiones nuevas: Settings › Evolution Administration › Admin › Application › API › Generate. Póngale una descripción, seleccione sus endpoints en Scope y guarde.</translation>
  </message>
  <message>
   <source>Bring it here</source>
   <translation>Tráigala aquí</translation>
  </message>
  <message>
   <source>Aspire shows the Secret only once. Copy Client ID and Secret and paste them into a new credential. They are stored encrypted; the key is in your system's own vault.</source>
   <translation>Aspire muestra el Secret una sola vez. Copie Client ID y Secret y péguelos en una nueva credencial. Se guardan cifrados; la clave está en el almacén de claves de su sistema.</translation>
  </message>
  <message>
   <source>Get a token</source>
   <translation>Obtenga un token</translation>
  </message>
  <message>
   <source>One click gets an access token and a refresh token. A token lasts 24 hours from its last use; the countdown shows what is left.</source>
   <translation>Con un clic obtiene un token de acceso y un refresh token. Un token dura 24 horas desde su último uso; la cuenta regresiva muestra lo que queda.</translation>
  </message>
  <message>
   <source>Copy it, or send a request</source>
   <translation>Cópielo o envíe una solicitud</translation>
  </message>
  <message>
   <source>Ctrl+Shift+C copies the token and clears it from the clipboard later. Or select an operation, fill in what you need, and press Execute: the token is added for you.</source>
   <translation>Ctrl+Mayús+C copia el token y más tarde lo borra del portapapeles. O seleccione una operación, llene lo necesario y presione Ejecutar: el token se agrega por usted.</translation>
  </message>
  <message>
   <source>Filter by method, status or credential</source>
   <translation>Filtrar por método, estado o credencial</translation>
  </message>
  <message>
   <source>Succeeded</source>
   <translation>Con éxito</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Con error</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>&amp;Método</translation>
  </message>
  <message>
   <source>&amp;Status</source>
   <translation>&amp;Estado</translation>
  </message>
  <message>
   <source>&amp;Credential</source>
   <translation>&amp;Credencial</translation>
  </message>
  <message>
   <source>Show &amp;all</source>
   <translation>Mostrar &amp;todo</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Response as text</source>
   <translation>La respuesta como texto</translation>
  </message>
 </context>
 <context>
  <name>QueryDialog</name>
  <message>
   <source>Query assistant</source>
   <translation>Asistente de consultas</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Condiciones</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <source>Expand</source>
   <translation>Expandir</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
 </context>
 <context>
  <name>QueryEditor</name>
  <message>
   <source>at {place}: </source>
   <translation>en {place}: </translation>
  </message>
 </context>
 <context>
  <name>RateFlow</name>
  <message>
   <source>✕ the server asks to wait {left} s · {text}</source>
   <translation>✕ el servidor pide esperar {left} s · {text}</translation>
  </message>
  <message>
   <source>▲ near the limit: {text}</source>
   <translation>▲ cerca del límite: {text}</translation>
  </message>
  <message numerus="yes">
   <source>{used} of %Ln requests this minute</source>
   <translation>
    <numerusform>{used} de %Ln solicitud en este minuto</numerusform>
    <numerusform>{used} de %Ln solicitudes en este minuto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln requests this minute</source>
   <translation>
    <numerusform>%Ln solicitud en este minuto</numerusform>
    <numerusform>%Ln solicitudes en este minuto</numerusform>
   </translation>
  </message>
  <message>
   <source>{text}, {count} by other programs</source>
   <translation>{text}, {count} de otros programas</translation>
  </message>
 </context>
 <context>
  <name>RecoveryFlow</name>
  <message>
   <source>Changes made since it was saved will not be in it.</source>
   <translation>No incluirá los cambios hechos después de guardarla.</translation>
  </message>
  <message>
   <source>Changes made after {when} will not be in it.</source>
   <translation>No incluirá los cambios posteriores al {when}.</translation>
  </message>
  <message>
   <source>It lacks: {names}.</source>
   <translation>Le faltan: {names}.</translation>
  </message>
  <message>
   <source>The current file is kept as an earlier version, so you can undo this.</source>
   <translation>El archivo actual se conserva como versión anterior, así que puede deshacerlo.</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurar</translation>
  </message>
  <message>
   <source>Restore a version</source>
   <translation>Restaurar una versión</translation>
  </message>
  <message>
   <source>Restore this version?</source>
   <translation>¿Restaurar esta versión?</translation>
  </message>
  <message>
   <source>The version was restored.</source>
   <translation>Se restauró la versión.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln credentials are back, as they were at {when}.</source>
   <translation>
    <numerusform>%Ln credencial está de vuelta, como estaba el {when}.</numerusform>
    <numerusform>%Ln credenciales están de vuelta, como estaban el {when}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReplacementFlow</name>
  <message>
   <source>Aspire may invalidate the copied token when it issues a new one. What uses it is then rejected (401) until it has the new one.</source>
   <translation>Aspire puede invalidar el token copiado al emitir uno nuevo. Lo que lo use será rechazado (401) hasta que tenga el nuevo.</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>&amp;Reemplazar</translation>
  </message>
  <message>
   <source>&amp;Skip these</source>
   <translation>&amp;Omitir estos</translation>
  </message>
  <message>
   <source>In use elsewhere?</source>
   <translation>¿En uso en otra parte?</translation>
  </message>
  <message>
   <source>{count} of these tokens were copied within the last day.</source>
   <translation>{count} de estos tokens se copiaron en el último día.</translation>
  </message>
  <message>
   <source>The token of “{name}” was copied {when} and may be in use elsewhere.</source>
   <translation>El token de «{name}» se copió {when} y puede estar en uso en otra parte.</translation>
  </message>
  <message>
   <source>The copied token of “{name}” was replaced.</source>
   <translation>Se reemplazó el token copiado de «{name}».</translation>
  </message>
  <message>
   <source>Aspire may reject the old one (401). What uses it needs the new one.</source>
   <translation>Aspire puede rechazar el anterior (401). Lo que lo use necesita el nuevo.</translation>
  </message>
  <message>
   <source>Copy the new token</source>
   <translation>Copiar el nuevo token</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Aspire Desktop was updated or removed while it was open. Close it, and start it again.</source>
   <translation>Aspire Desktop se actualizó o se quitó mientras estaba abierto. Ciérrelo y vuelva a iniciarlo.</translation>
  </message>
  <message>
   <source>Something went wrong inside Aspire Desktop ({kind}). It goes on; the log has the place.</source>
   <translation>Algo falló dentro de Aspire Desktop ({kind}). El programa sigue; el registro indica dónde.</translation>
  </message>
  <message>
   <source>Credential manager and request panel for the Aspire External API.
MIT license.</source>
   <translation>Gestor de credenciales y panel de solicitudes para la Aspire External API.
Licencia MIT.</translation>
  </message>
 </context>
 <context>
  <name>RequestFlow</name>
  <message>
   <source>The API description does not say what this operation answers.</source>
   <translation>La descripción de la API no dice qué responde esta operación.</translation>
  </message>
  <message>
   <source>The query was not filled in: another operation is selected now.</source>
   <translation>La consulta no se rellenó: ahora hay otra operación seleccionada.</translation>
  </message>
  <message>
   <source>{place} as “{name}”</source>
   <translation>{place} como «{name}»</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>«{name}»</translation>
  </message>
  <message>
   <source>{place} as “{name}”: {status}</source>
   <translation>{place} como «{name}»: {status}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>“{credential}” was deleted.</source>
   <translation>Se eliminó «{credential}».</translation>
  </message>
  <message>
   <source>Not sent. {said}</source>
   <translation>No se envió. {said}</translation>
  </message>
  <message>
   <source>No response</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>{place} as “{name}”: {said}</source>
   <translation>{place} como «{name}»: {said}</translation>
  </message>
  <message>
   <source>Canceled</source>
   <translation>Cancelada</translation>
  </message>
  <message>
   <source>Canceled: the server may still have done it</source>
   <translation>Cancelada: el servidor pudo haberla ejecutado</translation>
  </message>
 </context>
 <context>
  <name>RequestList</name>
  <message>
   <source>Search sent requests</source>
   <translation>Buscar en las solicitudes enviadas</translation>
  </message>
  <message>
   <source>Search saved requests</source>
   <translation>Buscar en las solicitudes guardadas</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Sent requests</source>
   <translation>Solicitudes enviadas</translation>
  </message>
  <message>
   <source>Saved requests</source>
   <translation>Solicitudes guardadas</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Borrar la búsqueda</translation>
  </message>
  <message>
   <source>No requests match the search.</source>
   <translation>Ninguna solicitud coincide con la búsqueda.</translation>
  </message>
  <message>
   <source>No sent requests here. Execute sends one.</source>
   <translation>Aquí no hay solicitudes enviadas. Ejecutar envía una.</translation>
  </message>
  <message>
   <source>Save this request…</source>
   <translation>Guardar esta solicitud…</translation>
  </message>
  <message>
   <source>No saved requests here. Save one to send it again.</source>
   <translation>Aquí no hay solicitudes guardadas. Guarde una para enviarla de nuevo.</translation>
  </message>
  <message>
   <source>Preview of the request</source>
   <translation>Vista previa de la solicitud</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Clear all but the pinned requests</source>
   <translation>Borrar todas, menos las solicitudes fijadas</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Write them to a file, without secrets</source>
   <translation>Guardarlas en un archivo, sin secretos</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Add the requests of a file</source>
   <translation>Agregar las solicitudes de un archivo</translation>
  </message>
  <message>
   <source>Clear {count}</source>
   <translation>Borrar {count}</translation>
  </message>
  <message>
   <source>&amp;Open as a draft</source>
   <translation>&amp;Abrir como borrador</translation>
  </message>
  <message>
   <source>&amp;Unpin</source>
   <translation>&amp;Desfijar</translation>
  </message>
  <message>
   <source>&amp;Pin</source>
   <translation>&amp;Fijar</translation>
  </message>
  <message>
   <source>Re&amp;name…</source>
   <translation>Cambiar &amp;nombre…</translation>
  </message>
  <message>
   <source>&amp;Move to a folder…</source>
   <translation>&amp;Mover a una carpeta…</translation>
  </message>
  <message>
   <source>&amp;Update from the form</source>
   <translation>Act&amp;ualizar desde el formulario</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Eliminar</translation>
  </message>
 </context>
 <context>
  <name>RequestPanel</name>
  <message>
   <source>Select an operation</source>
   <translation>Seleccione una operación</translation>
  </message>
  <message>
   <source>{operation} isn't in this API description</source>
   <translation>{operation} no está en esta descripción de la API</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Cuerpo</translation>
  </message>
  <message>
   <source>Headers</source>
   <translation>Encabezados</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Clear all fields</source>
   <translation>Vaciar todos los campos</translation>
  </message>
  <message>
   <source>Save the request under a name (Ctrl+S)</source>
   <translation>Guardar la solicitud con un nombre (Ctrl+S)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>{filled} of {all} set</source>
   <translation>{filled} de {all}</translation>
  </message>
 </context>
 <context>
  <name>ResponseDocument</name>
  <message>
   <source>no body</source>
   <translation>sin cuerpo</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>binary</source>
   <translation>binario</translation>
  </message>
  <message numerus="yes">
   <source>%Ln rows</source>
   <translation>
    <numerusform>%Ln fila</numerusform>
    <numerusform>%Ln filas</numerusform>
   </translation>
  </message>
  <message>
   <source>{count}, more may follow</source>
   <translation>{count}, puede haber más</translation>
  </message>
 </context>
 <context>
  <name>ResponseHeader</name>
  <message>
   <source>Restore the response (F11)</source>
   <translation>Restaurar la respuesta (F11)</translation>
  </message>
  <message>
   <source>Maximize the response (F11)</source>
   <translation>Maximizar la respuesta (F11)</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>Get the rows after these (Ctrl+Alt+Right)</source>
   <translation>Obtener las filas que siguen (Ctrl+Alt+Derecha)</translation>
  </message>
  <message>
   <source>Download all rows…</source>
   <translation>Descargar todo…</translation>
  </message>
  <message>
   <source>Download all rows to a file</source>
   <translation>Descargar todas las filas a un archivo</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <source>Save the body to a file (Ctrl+Alt+S)</source>
   <translation>Guardar el cuerpo en un archivo (Ctrl+Alt+S)</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy the body</source>
   <translation>Copiar el cuerpo</translation>
  </message>
 </context>
 <context>
  <name>ResponsePanel</name>
  <message>
   <source>No response yet</source>
   <translation>Aún no hay respuesta</translation>
  </message>
  <message>
   <source>No response yet for {place} · {credential}</source>
   <translation>Aún no hay respuesta para {place} · {credential}</translation>
  </message>
  <message>
   <source>Press Execute (Ctrl+Enter). The response appears here.</source>
   <translation>Presione Ejecutar (Ctrl+Enter). La respuesta aparece aquí.</translation>
  </message>
  <message>
   <source>Waiting…</source>
   <translation>Esperando…</translation>
  </message>
  <message>
   <source>Receiving…</source>
   <translation>Recibiendo…</translation>
  </message>
  <message>
   <source>Waiting {seconds} s for the rate limit…</source>
   <translation>Esperando {seconds} s por el límite de solicitudes…</translation>
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
   <translation>{size} transferidos</translation>
  </message>
  <message>
   <source>resolve</source>
   <translation>resolver</translation>
  </message>
  <message>
   <source>connect</source>
   <translation>conectar</translation>
  </message>
  <message>
   <source>wait</source>
   <translation>espera</translation>
  </message>
  <message>
   <source>load</source>
   <translation>carga</translation>
  </message>
  <message>
   <source>connection reused</source>
   <translation>conexión reutilizada</translation>
  </message>
  <message>
   <source>the token was rejected: it was refreshed and the request sent again</source>
   <translation>el token fue rechazado: se renovó y la solicitud se envió otra vez</translation>
  </message>
  <message>
   <source>the response was too large and was cut off</source>
   <translation>la respuesta era demasiado grande y se cortó</translation>
  </message>
  <message>
   <source>the body is compressed ({encoding}), which cannot be read here</source>
   <translation>el cuerpo está comprimido ({encoding}) y aquí no se puede leer</translation>
  </message>
  <message>
   <source>the server's {names} headers are not usable and ignored</source>
   <translation>los encabezados {names} del servidor no se pueden usar y se ignoran</translation>
  </message>
  <message>
   <source>the server's {names} header is not usable and ignored</source>
   <translation>el encabezado {names} del servidor no se puede usar y se ignora</translation>
  </message>
 </context>
 <context>
  <name>RevealFlow</name>
  <message>
   <source>&amp;Show the secret</source>
   <translation>&amp;Mostrar el Secret</translation>
  </message>
  <message>
   <source>Show the secret of “{name}”?</source>
   <translation>¿Mostrar el Secret de «{name}»?</translation>
  </message>
  <message>
   <source>Show the secret</source>
   <translation>Mostrar el Secret</translation>
  </message>
  <message>
   <source>The vault passphrase, to show the secret of “{name}”</source>
   <translation>La frase de contraseña de la bóveda, para mostrar el Secret de «{name}»</translation>
  </message>
  <message>
   <source>That isn't the vault passphrase.</source>
   <translation>Esa no es la frase de contraseña de la bóveda.</translation>
  </message>
 </context>
 <context>
  <name>RotationDialog</name>
  <message>
   <source>Rotate secret</source>
   <translation>Rotar el Secret</translation>
  </message>
  <message>
   <source>Testing…</source>
   <translation>Probando…</translation>
  </message>
  <message>
   <source>&amp;Test and replace</source>
   <translation>&amp;Probar y reemplazar</translation>
  </message>
  <message>
   <source>Restore the &amp;old Secret</source>
   <translation>Restaurar el Secret &amp;anterior</translation>
  </message>
  <message>
   <source>Use the old Secret here again</source>
   <translation>Volver a usar aquí el Secret anterior</translation>
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation>&amp;Descartar</translation>
  </message>
  <message>
   <source>End the rotation and keep the old Secret</source>
   <translation>Terminar la rotación y conservar el Secret anterior</translation>
  </message>
  <message>
   <source>Continue &amp;later</source>
   <translation>Continuar &amp;más tarde</translation>
  </message>
  <message>
   <source>Close this; the rotation continues where it is</source>
   <translation>Cerrar esto; la rotación sigue donde está</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Test the new Secret and use it if Aspire accepts it</source>
   <translation>Probar el nuevo Secret y usarlo si Aspire lo acepta</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Finalizar</translation>
  </message>
  <message>
   <source>End the rotation and discard the old Secret</source>
   <translation>Terminar la rotación y descartar el Secret anterior</translation>
  </message>
  <message>
   <source>&amp;Begin</source>
   <translation>&amp;Empezar</translation>
  </message>
  <message>
   <source>Paste the new Secret first.</source>
   <translation>Pegue primero el nuevo Secret.</translation>
  </message>
 </context>
 <context>
  <name>RotationFlow</name>
  <message>
   <source>▲ rotation unfinished</source>
   <translation>▲ rotación sin terminar</translation>
  </message>
  <message>
   <source>: {left} of {count} left</source>
   <translation>: faltan {left} de {count}</translation>
  </message>
  <message numerus="yes">
   <source>▲ set %Ln days ago</source>
   <translation>
    <numerusform>▲ puesto hace %Ln día</numerusform>
    <numerusform>▲ puesto hace %Ln días</numerusform>
   </translation>
  </message>
  <message>
   <source>set today</source>
   <translation>puesto hoy</translation>
  </message>
  <message numerus="yes">
   <source>set %Ln days ago</source>
   <translation>
    <numerusform>puesto hace %Ln día</numerusform>
    <numerusform>puesto hace %Ln días</numerusform>
   </translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Aspire has most likely ended it: this helps only where the new one was another credential's. The new Secret is kept encrypted as well, and can be tested again.</source>
   <translation>Lo más probable es que Aspire ya lo haya anulado: esto solo sirve si el nuevo era de otra credencial. El nuevo Secret también se conserva cifrado y se puede volver a probar.</translation>
  </message>
  <message>
   <source>&amp;Put it back</source>
   <translation>&amp;Restaurarlo</translation>
  </message>
  <message>
   <source>Put the old Secret back</source>
   <translation>Restaurar el Secret anterior</translation>
  </message>
  <message>
   <source>Use the old Secret here again?</source>
   <translation>¿Volver a usar aquí el Secret anterior?</translation>
  </message>
  <message>
   <source>“{name}” uses its new Secret. The old one was discarded.</source>
   <translation>«{name}» usa ahora su nuevo Secret. El anterior se descartó.</translation>
  </message>
  <message>
   <source>“{name}” keeps its Secret. The rotation was discarded.</source>
   <translation>«{name}» conserva su Secret. Se descartó la rotación.</translation>
  </message>
 </context>
 <context>
  <name>RowDetail</name>
  <message>
   <source>Close the row details</source>
   <translation>Cerrar los detalles de la fila</translation>
  </message>
  <message>
   <source>Fields of the row</source>
   <translation>Campos de la fila</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>Fila {number}</translation>
  </message>
 </context>
 <context>
  <name>ScopeDifferences</name>
  <message>
   <source>the responses so far</source>
   <translation>las respuestas hasta ahora</translation>
  </message>
  <message>
   <source>the responses so far and “{name}”</source>
   <translation>las respuestas hasta ahora y «{name}»</translation>
  </message>
  <message numerus="yes">
   <source>The record differs from {against} in %Ln boxes.</source>
   <translation>
    <numerusform>El registro difiere de {against} en %Ln casilla.</numerusform>
    <numerusform>El registro difiere de {against} en %Ln casillas.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ The record agrees with {against}.</source>
   <translation>✓ El registro coincide con {against}.</translation>
  </message>
  <message>
   <source>What differs, and what to select in Aspire</source>
   <translation>Qué difiere y qué seleccionar en Aspire</translation>
  </message>
  <message>
   <source>Controller</source>
   <translation>Controlador</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Casilla</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>&amp;Copy this list</source>
   <translation>Copi&amp;ar esta lista</translation>
  </message>
  <message>
   <source>Copy the list as rows for a table</source>
   <translation>Copiar la lista como filas para una tabla</translation>
  </message>
  <message>
   <source>In Aspire: Administration › Application › API, or in newer versions Settings › Evolution Administration › Admin › Application › API. Press Save there, then get a new token here.</source>
   <translation>En Aspire: Administration › Application › API o, en versiones nuevas, Settings › Evolution Administration › Admin › Application › API. Presione Save allí y luego obtenga aquí un token nuevo.</translation>
  </message>
 </context>
 <context>
  <name>ScopesDialog</name>
  <message>
   <source>Scopes of “{name}”</source>
   <translation>Scopes de «{name}»</translation>
  </message>
  <message>
   <source>Aspire doesn't report scopes. Record here what you selected there. ✓ and ✕ show what responses have verified. Nothing here is sent to Aspire.</source>
   <translation>Aspire no informa los scopes. Registre aquí lo que seleccionó allí. ✓ y ✕ muestran lo que las respuestas han verificado. Nada de esto se envía a Aspire.</translation>
  </message>
  <message>
   <source>&amp;Record</source>
   <translation>&amp;Registro</translation>
  </message>
  <message>
   <source>&amp;Differences</source>
   <translation>&amp;Diferencias</translation>
  </message>
  <message numerus="yes">
   <source>Record what was &amp;found (%Ln)</source>
   <translation>
    <numerusform>Registrar lo &amp;encontrado (%Ln)</numerusform>
    <numerusform>Registrar lo &amp;encontrado (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln boxes were selected. Nothing is saved yet.</source>
   <translation>
    <numerusform>Se seleccionó %Ln casilla. Aún no se ha guardado nada.</numerusform>
    <numerusform>Se seleccionaron %Ln casillas. Aún no se ha guardado nada.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Preset</source>
   <translation>&amp;Plantilla</translation>
  </message>
  <message>
   <source>C&amp;ompare with</source>
   <translation>C&amp;omparar con</translation>
  </message>
  <message>
   <source>Paste a &amp;list…</source>
   <translation>Pegar una &amp;lista…</translation>
  </message>
  <message>
   <source>Select the scopes that a list names, one a line</source>
   <translation>Seleccionar los scopes que indica una lista, uno por línea</translation>
  </message>
  <message>
   <source>Progress of the check</source>
   <translation>Progreso de la comprobación</translation>
  </message>
  <message>
   <source>What is &amp;recorded</source>
   <translation>Lo re&amp;gistrado</translation>
  </message>
  <message>
   <source>&amp;Every list</source>
   <translation>&amp;Todas las listas</translation>
  </message>
  <message>
   <source>Chec&amp;k scopes</source>
   <translation>Comprobar s&amp;copes</translation>
  </message>
  <message>
   <source>S&amp;top</source>
   <translation>Dete&amp;ner</translation>
  </message>
  <message>
   <source>Stop the check and keep what it found</source>
   <translation>Detener la comprobación y conservar lo encontrado</translation>
  </message>
  <message>
   <source>Select the boxes that responses have verified</source>
   <translation>Seleccionar las casillas que las respuestas han verificado</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <source>The list was copied.</source>
   <translation>Se copió la lista.</translation>
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
   <translation>Sin registrar</translation>
  </message>
  <message>
   <source>Full access</source>
   <translation>Acceso total</translation>
  </message>
  <message>
   <source>Only these</source>
   <translation>Solo estos</translation>
  </message>
  <message>
   <source>Filter controllers</source>
   <translation>Filtrar controladores</translation>
  </message>
  <message>
   <source>Takeoff Integration</source>
   <translation>Takeoff Integration</translation>
  </message>
  <message>
   <source>Scopes by controller and method</source>
   <translation>Scopes por controlador y método</translation>
  </message>
 </context>
 <context>
  <name>ScopesFlow</name>
  <message>
   <source>This credential's scopes aren't recorded.</source>
   <translation>Los scopes de esta credencial no están registrados.</translation>
  </message>
  <message>
   <source>Your record says: granted. Look at the box in Aspire, or get a new token.</source>
   <translation>Su registro dice: otorgado. Revise la casilla en Aspire u obtenga un token nuevo.</translation>
  </message>
  <message>
   <source>Your record says: not granted.</source>
   <translation>Su registro dice: no otorgado.</translation>
  </message>
  <message>
   <source>Another credential has it: “{name}”.</source>
   <translation>Otra credencial lo tiene: «{name}».</translation>
  </message>
  <message>
   <source>{place} as “{name}” was denied (403).</source>
   <translation>Se denegó {place} como «{name}» (403).</translation>
  </message>
  <message>
   <source>After a change of scopes in Aspire get a new token.</source>
   <translation>Tras cambiar los scopes en Aspire, obtenga un token nuevo.</translation>
  </message>
  <message>
   <source>Scopes…</source>
   <translation>Scopes…</translation>
  </message>
  <message>
   <source>Not in this API, left out: {missing}</source>
   <translation>No están en esta API y se omiten: {missing}</translation>
  </message>
  <message>
   <source>{added} boxes more, {gone} less than before; nothing is saved yet.</source>
   <translation>{added} casillas más y {gone} menos que antes; aún no se ha guardado nada.</translation>
  </message>
  <message>
   <source>Paste a list of scopes</source>
   <translation>Pegar una lista de scopes</translation>
  </message>
  <message>
   <source>A line each: “GET Branches”, “Contacts: GET, POST”, “full access”</source>
   <translation>Uno por línea: «GET Branches», «Contacts: GET, POST», «full access»</translation>
  </message>
  <message>
   <source>Taken from the list; nothing is saved yet.</source>
   <translation>Tomado de la lista; aún no se ha guardado nada.</translation>
  </message>
  <message>
   <source>There is no list to be read by what is recorded.</source>
   <translation>Según lo registrado, no hay ninguna lista que leer.</translation>
  </message>
  <message>
   <source>a few seconds</source>
   <translation>unos segundos</translation>
  </message>
  <message numerus="yes">
   <source>about %Ln minutes</source>
   <translation>
    <numerusform>aproximadamente %Ln minuto</numerusform>
    <numerusform>unos %Ln minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>One row of each list is read, nothing is written. It takes {lasts}, at half the rate limit that all of your programs share, and can be seen in Aspire's log. POST, PUT and DELETE are not measured.</source>
   <translation>Se lee una fila de cada lista y no se escribe nada. Tarda {lasts}, a la mitad del límite de solicitudes que comparten todos sus programas, y se puede ver en el registro de Aspire. POST, PUT y DELETE no se comprueban.</translation>
  </message>
  <message>
   <source>Check scopes</source>
   <translation>Comprobar scopes</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln small reads to {host}?</source>
   <translation>
    <numerusform>¿Enviar %Ln lectura pequeña a {host}?</numerusform>
    <numerusform>¿Enviar %Ln lecturas pequeñas a {host}?</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Comprobar</translation>
  </message>
  <message>
   <source>Waiting {left} s for the rate limit.</source>
   <translation>Esperando {left} s por el límite de solicitudes.</translation>
  </message>
  <message>
   <source>{good} granted, {bad} refused, {open} unclear.</source>
   <translation>Otorgados: {good}, denegados: {bad}, sin aclarar: {open}.</translation>
  </message>
  <message>
   <source>Stopped with {left} left: {why}</source>
   <translation>Se detuvo; faltaban {left}: {why}</translation>
  </message>
  <message>
   <source>The check was stopped; what it found is kept.</source>
   <translation>Se detuvo la comprobación; lo encontrado se conserva.</translation>
  </message>
 </context>
 <context>
  <name>ScopesModel</name>
  <message>
   <source>Controller</source>
   <translation>Controlador</translation>
  </message>
  <message>
   <source>{scope}: not in the API</source>
   <translation>{scope}: no está en la API</translation>
  </message>
 </context>
 <context>
  <name>SecretLabel</name>
  <message>
   <source>Secret, hidden</source>
   <translation>Secret, oculto</translation>
  </message>
  <message>
   <source>Secret, shown</source>
   <translation>Secret, visible</translation>
  </message>
 </context>
 <context>
  <name>SendButton</name>
  <message>
   <source>Execute</source>
   <translation>Ejecutar</translation>
  </message>
  <message>
   <source>Execute the request (Ctrl+Enter)</source>
   <translation>Ejecutar la solicitud (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel the request (Esc)</source>
   <translation>Cancelar la solicitud (Esc)</translation>
  </message>
  <message>
   <source>Cancel {what}</source>
   <translation>Cancelar {what}</translation>
  </message>
  <message>
   <source>Cancel {request} (Esc)</source>
   <translation>Cancelar {request} (Esc)</translation>
  </message>
  <message>
   <source>Execute on Production</source>
   <translation>Ejecutar en Producción</translation>
  </message>
  <message>
   <source>Execute the request on Production (Ctrl+Enter)</source>
   <translation>Ejecutar la solicitud en Producción (Ctrl+Enter)</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <source>Back to the default: {x}</source>
   <translation>Volver al valor predeterminado: {x}</translation>
  </message>
  <message>
   <source>Set by your organization.</source>
   <translation>Definido por su organización.</translation>
  </message>
  <message>
   <source>Not known: choose one</source>
   <translation>Desconocido: elija uno</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Settings</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Buscar ajustes</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>No settings match “{words}”.</source>
   <translation>Ningún ajuste coincide con «{words}».</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Portapapeles</translation>
  </message>
  <message>
   <source>&amp;Clear clipboard after</source>
   <translation>&amp;Borrar el portapapeles tras</translation>
  </message>
  <message>
   <source>Only what you copied here. Anything copied later stays.</source>
   <translation>Solo lo copiado aquí. Lo que copie después se conserva.</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>when the program ends</source>
   <translation>al cerrar el programa</translation>
  </message>
  <message>
   <source>Keep copies out of the clipboard &amp;history</source>
   <translation>No dejar copias en el &amp;historial del portapapeles</translation>
  </message>
  <message>
   <source>Windows and clipboard managers don't keep what you copy here, nor sync it.</source>
   <translation>Windows y los gestores de portapapeles no guardan ni sincronizan lo que copie aquí.</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>&amp;Lock after</source>
   <translation>Bloquear &amp;tras</translation>
  </message>
  <message>
   <source>Locks after this long without keyboard or mouse input.</source>
   <translation>Se bloquea tras este tiempo sin usar el teclado ni el mouse.</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>Lock with the &amp;system</source>
   <translation>Bloquear con el &amp;sistema</translation>
  </message>
  <message>
   <source>Locks when the system locks or sleeps.</source>
   <translation>Se bloquea cuando el sistema se bloquea o se suspende.</translation>
  </message>
  <message>
   <source>Vault &amp;passphrase…</source>
   <translation>&amp;Frase de contraseña de la bóveda…</translation>
  </message>
  <message>
   <source>Without a passphrase, locking only hides the window.</source>
   <translation>Sin frase de contraseña, el bloqueo solo oculta la ventana.</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>Secrets</translation>
  </message>
  <message>
   <source>Stored secrets stay &amp;shown for</source>
   <translation>&amp;Mostrar los Secrets guardados durante</translation>
  </message>
  <message>
   <source>A secret that you type in a form stays shown for 30 s.</source>
   <translation>El Secret que escriba en un formulario se ve durante 30 s.</translation>
  </message>
  <message>
   <source>&amp;Ask again before a secret is shown</source>
   <translation>&amp;Preguntar antes de mostrar un Secret</translation>
  </message>
  <message>
   <source>Asks for the vault passphrase, or to confirm where there is none.</source>
   <translation>Pide la frase de contraseña de la bóveda o, si no la hay, una confirmación.</translation>
  </message>
  <message>
   <source>Hide from s&amp;creen capture</source>
   <translation>&amp;Ocultar en capturas de pantalla</translation>
  </message>
  <message>
   <source>Screenshots and shared screens don't show Aspire Desktop.</source>
   <translation>Aspire Desktop no aparece en capturas ni en pantallas compartidas.</translation>
  </message>
  <message>
   <source>Use system setting</source>
   <translation>Según el sistema</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Don't group</source>
   <translation>Sin agrupar</translation>
  </message>
  <message>
   <source>By environment</source>
   <translation>Por entorno</translation>
  </message>
  <message>
   <source>By tag</source>
   <translation>Por etiqueta</translation>
  </message>
  <message>
   <source>As the server sent them</source>
   <translation>Como las envió el servidor</translation>
  </message>
  <message>
   <source>Local time, 2026-01-31 17:02</source>
   <translation>Hora local, 2026-01-31 17:02</translation>
  </message>
  <message>
   <source>Local time, as the system writes it</source>
   <translation>Hora local, en el formato del sistema</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>&amp;Colors</source>
   <translation>&amp;Colores</translation>
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation>&amp;Tamaño del texto</translation>
  </message>
  <message>
   <source>{size} %</source>
   <translation>{size} %</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <source>Takes effect at the next start. German and Spanish are not reviewed by native speakers yet. The guide and the command line are in English.</source>
   <translation>Se aplica en el próximo inicio. Los textos en alemán y español aún no los ha revisado un hablante nativo. La guía y la línea de comandos están en inglés.</translation>
  </message>
  <message>
   <source>&amp;Dates in tables</source>
   <translation>&amp;Fechas en las tablas</translation>
  </message>
  <message>
   <source>Copies and downloads stay as the server sent them.</source>
   <translation>Las copias y descargas quedan como las envió el servidor.</translation>
  </message>
  <message>
   <source>&amp;Group credentials</source>
   <translation>&amp;Agrupar credenciales</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <source>&amp;Warn before a token expires</source>
   <translation>&amp;Avisar antes de que venza un token</translation>
  </message>
  <message>
   <source>Warns once per token, at whichever expiry comes first.</source>
   <translation>Avisa una vez por token, según el vencimiento que llegue primero.</translation>
  </message>
  <message>
   <source>Show a system &amp;notification</source>
   <translation>Mostrar una &amp;notificación del sistema</translation>
  </message>
  <message>
   <source>It contains no secrets and no customer names.</source>
   <translation>No contiene secretos ni nombres de clientes.</translation>
  </message>
  <message>
   <source>&amp;Refresh before expiry</source>
   <translation>&amp;Renovar antes del vencimiento</translation>
  </message>
  <message>
   <source>For credentials that are set to be kept refreshed.</source>
   <translation>Para las credenciales configuradas para mantenerse renovadas.</translation>
  </message>
  <message>
   <source>Remind to rotate a &amp;Secret after</source>
   <translation>Recordar rotar un &amp;Secret tras</translation>
  </message>
  <message>
   <source> days</source>
   <translation> días</translation>
  </message>
  <message>
   <source>Tray and start</source>
   <translation>Bandeja e inicio</translation>
  </message>
  <message>
   <source>Close to the &amp;tray</source>
   <translation>Cerrar a la &amp;bandeja</translation>
  </message>
  <message>
   <source>Closing the window keeps Aspire Desktop running. File › Quit ends it.</source>
   <translation>Al cerrar la ventana, Aspire Desktop sigue abierto. Archivo › Salir lo termina.</translation>
  </message>
  <message>
   <source>&amp;Start when I sign in</source>
   <translation>&amp;Abrir al iniciar sesión</translation>
  </message>
  <message>
   <source>Starts in the tray, without a window.</source>
   <translation>Se abre en la bandeja, sin ventana.</translation>
  </message>
  <message>
   <source>&amp;Hot key from any program</source>
   <translation>Atajo desde &amp;cualquier programa</translation>
  </message>
  <message>
   <source>Lists the credentials; Enter copies a token. Example: Ctrl+Alt+A</source>
   <translation>Muestra las credenciales; Enter copia un token. Ejemplo: Ctrl+Alt+A</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Solicitudes</translation>
  </message>
  <message>
   <source>Default $&amp;top</source>
   <translation>$&amp;top predeterminado</translation>
  </message>
  <message>
   <source>What new forms of lists begin with. Aspire returns at most 1,000 rows.</source>
   <translation>Valor inicial en los formularios de listas. Aspire devuelve 1000 filas como máximo.</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>&amp;Keep history for</source>
   <translation>&amp;Conservar el historial durante</translation>
  </message>
  <message>
   <source>Pinned requests stay. Credential › Keep history turns it off for one credential.</source>
   <translation>Las solicitudes fijadas se quedan. Credencial › Conservar historial lo desactiva para una credencial.</translation>
  </message>
  <message>
   <source>forever</source>
   <translation>siempre</translation>
  </message>
  <message>
   <source>Remember response &amp;filters</source>
   <translation>Recordar &amp;filtros de respuestas</translation>
  </message>
  <message>
   <source>The last 20 of each operation, encrypted. Off deletes them.</source>
   <translation>Los últimos 20 de cada operación, cifrados. Al desactivarlo se eliminan.</translation>
  </message>
  <message>
   <source>Use system proxy</source>
   <translation>Usar el proxy del sistema</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>Sin proxy</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Manual</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>&amp;Proxy</source>
   <translation>&amp;Proxy</translation>
  </message>
  <message>
   <source>Never used for this computer itself. Scripts (PAC) are followed on Windows only.</source>
   <translation>Nunca se usa para este mismo equipo. Los scripts (PAC) se siguen solo en Windows.</translation>
  </message>
  <message>
   <source>Proxy &amp;address</source>
   <translation>Direcció&amp;n del proxy</translation>
  </message>
  <message>
   <source>Example: http://proxy.example.com:8080</source>
   <translation>Ejemplo: http://proxy.example.com:8080</translation>
  </message>
  <message>
   <source>&amp;Connect timeout</source>
   <translation>Tiempo de espera de &amp;conexión</translation>
  </message>
  <message>
   <source>&amp;Request timeout</source>
   <translation>Tiempo de espera de &amp;solicitud</translation>
  </message>
  <message>
   <source>From sending a request to the last byte of its response.</source>
   <translation>Desde el envío de la solicitud hasta el último byte de la respuesta.</translation>
  </message>
  <message>
   <source>&amp;Allowed environments</source>
   <translation>Entornos &amp;permitidos</translation>
  </message>
  <message>
   <source>&amp;Writes to Production</source>
   <translation>&amp;Escrituras en Producción</translation>
  </message>
  <message>
   <source>Requests per minute, shared by all programs of your tenant.</source>
   <translation>Solicitudes por minuto, compartidas por todos los programas de su tenant.</translation>
  </message>
  <message>
   <source>&amp;Production</source>
   <translation>P&amp;roducción</translation>
  </message>
  <message>
   <source>&amp;Sandbox</source>
   <translation>Sand&amp;box</translation>
  </message>
  <message>
   <source>&amp;Demo</source>
   <translation>&amp;Demo</translation>
  </message>
  <message>
   <source>&amp;Custom base URLs</source>
   <translation>&amp;URL base personalizadas</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Entornos</translation>
  </message>
  <message>
   <source> per minute</source>
   <translation> por minuto</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>sin límite</translation>
  </message>
  <message>
   <source>Storage</source>
   <translation>Almacenamiento</translation>
  </message>
  <message>
   <source>Complete &amp;values in filters</source>
   <translation>Completar &amp;valores en los filtros</translation>
  </message>
  <message>
   <source>Keeps short lists of status, type and branch names, encrypted. Off deletes them.</source>
   <translation>Guarda listas cortas, cifradas, de nombres de estados, tipos y sucursales. Al desactivarlo se eliminan.</translation>
  </message>
  <message>
   <source>&amp;Show the folder</source>
   <translation>&amp;Mostrar la carpeta</translation>
  </message>
  <message>
   <source>The encrypted vault file, the history and these settings.</source>
   <translation>La bóveda cifrada, el historial y estos ajustes.</translation>
  </message>
  <message>
   <source>&amp;Move the folder…</source>
   <translation>Mover la &amp;carpeta…</translation>
  </message>
  <message>
   <source>Moved at the next start. The old folder stays as it is.</source>
   <translation>Se mueve en el próximo inicio. La carpeta anterior queda como está.</translation>
  </message>
  <message>
   <source>Scheduled &amp;backup…</source>
   <translation>&amp;Respaldo programado…</translation>
  </message>
  <message>
   <source>Saves encrypted backups of all credentials to a folder.</source>
   <translation>Guarda en una carpeta respaldos cifrados de todas las credenciales.</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <source>&amp;Keep the activity log for</source>
   <translation>Conservar el registro de &amp;actividad durante</translation>
  </message>
  <message>
   <source>What was done with which credential, without secrets.</source>
   <translation>Qué se hizo con cada credencial, sin secretos.</translation>
  </message>
 </context>
 <context>
  <name>SettingsFlow</name>
  <message>
   <source>Not allowed</source>
   <translation>No permitido</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Permitido</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>{folder}
Its key: {store}. Everything in the vault is encrypted with AES-256-GCM.</source>
   <translation>{folder}
Su clave: {store}. Todo en la bóveda está cifrado con AES-256-GCM.</translation>
  </message>
  <message>
   <source>The setting could not be saved. It applies until you exit.</source>
   <translation>No se pudo guardar el ajuste. Se aplica hasta que salga del programa.</translation>
  </message>
  <message>
   <source>This could not be read. Nothing is sent until you choose.</source>
   <translation>Esto no se pudo leer. No se envía nada hasta que usted elija.</translation>
  </message>
  <message>
   <source>The folder was chosen when the program was started (--data-dir): choose it there.</source>
   <translation>La carpeta se eligió al iniciar el programa (--data-dir): elíjala allí.</translation>
  </message>
  <message>
   <source>Move the data folder</source>
   <translation>Mover la carpeta de datos</translation>
  </message>
  <message>
   <source>The setting could not be saved.</source>
   <translation>No se pudo guardar el ajuste.</translation>
  </message>
  <message>
   <source>To: {folder}
The old folder stays as it is: delete it when all is well.</source>
   <translation>Destino: {folder}
La carpeta anterior queda como está: elimínela cuando todo esté bien.</translation>
  </message>
  <message>
   <source>It is moved at the next start.</source>
   <translation>Se mueve en el próximo inicio.</translation>
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
   <translation>Todas las operaciones de la API (Ctrl+L)</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Sent requests (Ctrl+H)</source>
   <translation>Solicitudes enviadas (Ctrl+H)</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardadas</translation>
  </message>
  <message>
   <source>Saved requests</source>
   <translation>Solicitudes guardadas</translation>
  </message>
  <message>
   <source>History {count}</source>
   <translation>Historial {count}</translation>
  </message>
  <message>
   <source>Saved {count}</source>
   <translation>Guardadas {count}</translation>
  </message>
 </context>
 <context>
  <name>StandingFlow</name>
  <message>
   <source>authorized</source>
   <translation>autorizada</translation>
  </message>
  <message>
   <source>a token is fetched on Execute</source>
   <translation>Ejecutar obtiene un token</translation>
  </message>
  <message>
   <source>not in the recorded scopes</source>
   <translation>no está en los scopes registrados</translation>
  </message>
  <message>
   <source>rejected when last sent (401)</source>
   <translation>rechazada en el último envío (401)</translation>
  </message>
  <message>
   <source>denied when last sent (403)</source>
   <translation>denegada en el último envío (403)</translation>
  </message>
  <message>
   <source>Execute asks for a token</source>
   <translation>Ejecutar pide un token</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>Aspire Desktop could not start</source>
   <translation>Aspire Desktop no pudo iniciar</translation>
  </message>
  <message>
   <source>The disk or the system refused: {what}.</source>
   <translation>El disco o el sistema lo ha rechazado: {what}.</translation>
  </message>
  <message>
   <source>A part of the program is missing or cannot be loaded. Install it again.</source>
   <translation>Falta una parte del programa o no se puede cargar. Instálelo de nuevo.</translation>
  </message>
  <message>
   <source>A part of the program is missing or cannot be loaded ({what}). Install it again.</source>
   <translation>Falta una parte del programa o no se puede cargar ({what}). Instálelo de nuevo.</translation>
  </message>
  <message>
   <source>Aspire Desktop was updated or removed while it started. Start it again.</source>
   <translation>Aspire Desktop se actualizó o se quitó mientras se iniciaba. Vuelva a iniciarlo.</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({what}).</source>
   <translation>Algo ha fallado dentro del programa ({what}).</translation>
  </message>
  <message>
   <source>The log has more: {what}</source>
   <translation>El registro contiene más: {what}</translation>
  </message>
  <message>
   <source>No log could be written.</source>
   <translation>No se pudo escribir ningún registro.</translation>
  </message>
 </context>
 <context>
  <name>Starting</name>
  <message>
   <source>The data folder is not there</source>
   <translation>La carpeta de datos no está</translation>
  </message>
  <message>
   <source>Nothing was changed. If you deleted it, start with an empty list.</source>
   <translation>No se cambió nada. Si la eliminó, empiece con una lista vacía.</translation>
  </message>
  <message>
   <source>Nothing was changed. The old folder holds the data as it was before it was moved.</source>
   <translation>No se cambió nada. La carpeta anterior contiene los datos como estaban antes de moverlos.</translation>
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation>&amp;Reintentar</translation>
  </message>
  <message>
   <source>&amp;Choose the folder…</source>
   <translation>&amp;Elegir la carpeta…</translation>
  </message>
  <message>
   <source>Start with an &amp;empty list</source>
   <translation>Empezar con una lista &amp;vacía</translation>
  </message>
  <message>
   <source>Use the &amp;old folder</source>
   <translation>&amp;Usar la carpeta anterior</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Elegir la carpeta</translation>
  </message>
 </context>
 <context>
  <name>StateWords</name>
  <message>
   <source>no token</source>
   <translation>sin token</translation>
  </message>
  <message>
   <source>valid</source>
   <translation>válido</translation>
  </message>
  <message>
   <source>expires soon</source>
   <translation>vence pronto</translation>
  </message>
  <message>
   <source>expired</source>
   <translation>vencido</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>rolling 24 h since the last use</source>
   <translation>24 h móviles desde el último uso</translation>
  </message>
  <message>
   <source>the token's own exp</source>
   <translation>el exp propio del token</translation>
  </message>
  <message>
   <source>24 h since it was issued, as measured here</source>
   <translation>24 h desde la emisión, según lo medido aquí</translation>
  </message>
  <message>
   <source>shorter than 24 h, as measured here</source>
   <translation>menos de 24 h, según lo medido aquí</translation>
  </message>
  <message>
   <source>production</source>
   <translation>producción</translation>
  </message>
  <message>
   <source>sandbox</source>
   <translation>sandbox</translation>
  </message>
  <message>
   <source>demo</source>
   <translation>demo</translation>
  </message>
  <message>
   <source>custom</source>
   <translation>personalizado</translation>
  </message>
  <message>
   <source>not usable</source>
   <translation>no utilizable</translation>
  </message>
  <message>
   <source>memory only</source>
   <translation>memoria</translation>
  </message>
  <message>
   <source>system vault</source>
   <translation>almacén del sistema</translation>
  </message>
  <message>
   <source>Windows Credential Manager</source>
   <translation>Administrador de credenciales de Windows</translation>
  </message>
  <message>
   <source>macOS Keychain</source>
   <translation>Llavero de macOS</translation>
  </message>
  <message>
   <source>the backend in keyringrc.cfg</source>
   <translation>el backend de keyringrc.cfg</translation>
  </message>
 </context>
 <context>
  <name>StatusMeaning</name>
  <message>
   <source>a web page, not data: the base URL may be wrong, or a network asks you to sign in</source>
   <translation>una página web, no datos: puede que la URL base sea incorrecta o que una red le pida iniciar sesión</translation>
  </message>
  <message>
   <source>the rate limit of this environment is reached: wait {time}</source>
   <translation>se alcanzó el límite de solicitudes de este entorno: espere {time}</translation>
  </message>
  <message>
   <source>credentials rejected, or the API is not enabled for this tenant</source>
   <translation>credenciales rechazadas, o la API no está habilitada para este tenant</translation>
  </message>
  <message>
   <source>a redirect, which is not followed: the token stays with its own host</source>
   <translation>una redirección, que no se sigue: el token se queda con su propio host</translation>
  </message>
  <message>
   <source>the server failed; nothing is wrong with the token</source>
   <translation>falló el servidor; el token está bien</translation>
  </message>
  <message>
   <source>the server refused what was sent</source>
   <translation>el servidor rechazó lo enviado</translation>
  </message>
  <message>
   <source>the token is not valid here</source>
   <translation>el token no es válido aquí</translation>
  </message>
  <message>
   <source>not in this credential's scopes in Aspire; after changing them get a new token</source>
   <translation>no está en los scopes de esta credencial en Aspire; tras cambiarlos, obtenga un token nuevo</translation>
  </message>
  <message>
   <source>nothing at this path, or no such record</source>
   <translation>no hay nada en esta ruta, o no existe ese registro</translation>
  </message>
  <message>
   <source>this path does not take this method; paths are case-sensitive</source>
   <translation>esta ruta no admite este método; las rutas distinguen mayúsculas y minúsculas</translation>
  </message>
  <message>
   <source>the rate limit of this environment is reached: wait a minute</source>
   <translation>se alcanzó el límite de solicitudes de este entorno: espere un minuto</translation>
  </message>
 </context>
 <context>
  <name>StatusStrip</name>
  <message>
   <source>Clear now</source>
   <translation>Borrar ahora</translation>
  </message>
  <message>
   <source>Clear the clipboard now</source>
   <translation>Borrar el portapapeles ahora</translation>
  </message>
  <message>
   <source>Show the export under way</source>
   <translation>Mostrar la exportación en curso</translation>
  </message>
 </context>
 <context>
  <name>TablePanel</name>
  <message>
   <source>Show all rows</source>
   <translation>Mostrar todas las filas</translation>
  </message>
  <message>
   <source>Show all rows of the response</source>
   <translation>Mostrar todas las filas de la respuesta</translation>
  </message>
  <message>
   <source>Save what's left…</source>
   <translation>Guardar lo filtrado…</translation>
  </message>
  <message>
   <source>Write the rows that are left to a file</source>
   <translation>Guardar en un archivo las filas que deja el filtro</translation>
  </message>
  <message numerus="yes">
   <source>{conditions}: {kept} of %Ln rows</source>
   <translation>
    <numerusform>{conditions}: {kept} de %Ln fila</numerusform>
    <numerusform>{conditions}: {kept} de %Ln filas</numerusform>
   </translation>
  </message>
  <message>
   <source>(value)</source>
   <translation>(valor)</translation>
  </message>
  <message>
   <source>{name} is empty</source>
   <translation>{name} está vacío</translation>
  </message>
  <message>
   <source>{name} is {value}</source>
   <translation>{name} es {value}</translation>
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>Copy with &amp;headings</source>
   <translation>Copiar con &amp;encabezados</translation>
  </message>
  <message>
   <source>Copy &amp;as</source>
   <translation>Copiar co&amp;mo</translation>
  </message>
  <message>
   <source>&amp;Filter by this value</source>
   <translation>&amp;Filtrar por este valor</translation>
  </message>
  <message>
   <source>Use as $f&amp;ilter</source>
   <translation>Usar como $f&amp;ilter</translation>
  </message>
  <message>
   <source>Show all &amp;rows</source>
   <translation>Mostrar &amp;todas las filas</translation>
  </message>
  <message>
   <source>Row &amp;details</source>
   <translation>&amp;Detalles de la fila</translation>
  </message>
  <message>
   <source>&amp;Open in the tree</source>
   <translation>&amp;Abrir en el árbol</translation>
  </message>
  <message>
   <source>&amp;Update…</source>
   <translation>Act&amp;ualizar…</translation>
  </message>
  <message>
   <source>&amp;Sort by this column</source>
   <translation>&amp;Ordenar por esta columna</translation>
  </message>
  <message>
   <source>Hide this colu&amp;mn</source>
   <translation>Ocultar esta colum&amp;na</translation>
  </message>
  <message>
   <source>Select co&amp;lumns…</source>
   <translation>Seleccionar co&amp;lumnas…</translation>
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
   <translation>La respuesta como tabla</translation>
  </message>
  <message>
   <source>&amp;Hide “{name}”</source>
   <translation>&amp;Ocultar «{name}»</translation>
  </message>
  <message>
   <source>Select &amp;columns…</source>
   <translation>Seleccionar &amp;columnas…</translation>
  </message>
  <message>
   <source>Show &amp;all columns</source>
   <translation>Mostrar &amp;todas las columnas</translation>
  </message>
 </context>
 <context>
  <name>TaskbarFlow</name>
  <message>
   <source>Copy token</source>
   <translation>Copiar token</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Nueva solicitud</translation>
  </message>
 </context>
 <context>
  <name>TextView</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Seleccionar &amp;todo</translation>
  </message>
  <message>
   <source>&amp;Wrap lines</source>
   <translation>&amp;Ajustar líneas</translation>
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
   <translation>oscuro claro noche tema piel color aspecto estilo dark light theme: apariencia, colores
timeout demora esperar colgado lento: tiempo de espera
hotkey acceso rápido global combinación teclas: atajo
expirar expira expiración caducar caduca caducidad vencimiento validez vigencia fin expire: venza, vencimiento, duran los tokens
login entrar acceder ingresar autenticar autorizar iniciar sesión: obtener token
logout cerrar sesión desconectar: bloquear
terminar cerrar fin quit exit: salir
contraseña clave pin passcode password passphrase: frase de contraseña, secret
reemplazar sustituir cambiar regenerar rotación rotate: rotar
borrar quitar suprimir basura papelera delete: eliminar, borrar
encontrar hallar localizar search find: buscar, filtrar
refrescar actualizar extender prolongar refresh renew: renovar
keepalive mantener vivo activo: renovaciones
restaurar recuperar revertir deshacer copia antigua restore recover undo: versiones anteriores, importar, deshacer
guardar archivar exportar copia seguridad backup: respaldar, respaldo
permisos derechos roles acceso privilegios alcances ámbitos: scopes
registro auditoría bitácora diario log: actividad
autoarranque arranque inicio arrancar startup autostart: al iniciar sesión
notificación aviso alerta recordatorio emergente: notificación, avisar, recordar
swagger openapi especificación esquema yaml: descripción de la api
excel csv xlsx hoja cálculo páginas descargar download: todas las filas
mandar correr lanzar llamar send run: ejecutar
directorio ubicación datos ruta almacenamiento: carpeta
cuota ratelimit límite tasa 429: por minuto
manual documentación ayuda docs: guía
soporte error reporte problema fallo: diagnóstico
retención días antigüedad guardar: conservar
zoom letra fuente tamaño grande pequeño escala legibilidad accesibilidad: tamaño del texto
pantallazo captura grabación compartir privacidad screenshot: capturas de pantalla
pagesize filas límite cantidad: $top
revelar ver enseñar show: mostrar
zona horaria utc hora local formato: fechas
locale traducción lengua inglés alemán español language sprache: idioma
pantalla completa agrandar ampliar fullscreen: maximizar
segundo plano fondo minimizar: bandeja
internet conexión cortafuegos firewall: proxy
inactividad inactivo autobloqueo salvapantallas: bloquear tras
estrella marcador preferida favorito: favorita
clasificar ordenación sort: ordenar
categorías carpetas grupos group: agrupar
clonar copiar copia: duplicar
renombrar cambiar modificar: editar
añadir agregar crear alta: nueva
verificar comprobar revisar ping: probar
cifrado cifrar encriptar aes: bóveda
versión licencia: acerca de</translation>
  </message>
 </context>
 <context>
  <name>TokenFlow</name>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Edit credential</source>
   <translation>Editar credencial</translation>
  </message>
  <message>
   <source>cleared in {seconds} s</source>
   <translation>se borra en {seconds} s</translation>
  </message>
  <message>
   <source>cleared when the program ends</source>
   <translation>se borra al cerrar el programa</translation>
  </message>
  <message>
   <source>✓ {what} copied, {when}</source>
   <translation>✓ {what}: copiado, {when}</translation>
  </message>
  <message>
   <source>{what} is still on the clipboard, {when}</source>
   <translation>{what} sigue en el portapapeles, {when}</translation>
  </message>
  <message>
   <source>▲ {what} could not be cleared from the clipboard. Trying again.</source>
   <translation>▲ {what}: no se pudo borrar del portapapeles. Se intentará de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>TokenPanel</name>
  <message>
   <source>No credential selected</source>
   <translation>Ninguna credencial seleccionada</translation>
  </message>
  <message>
   <source>READ ONLY</source>
   <translation>SOLO LECTURA</translation>
  </message>
  <message>
   <source>Set by your organization.</source>
   <translation>Definido por su organización.</translation>
  </message>
  <message>
   <source>Get token</source>
   <translation>Obtener token</translation>
  </message>
  <message>
   <source>Get a token with the client ID and the secret</source>
   <translation>Obtener un token con el Client ID y el Secret</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Renovar</translation>
  </message>
  <message>
   <source>Refresh the token (F5)</source>
   <translation>Renovar el token (F5)</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Claims</translation>
  </message>
  <message>
   <source>Show token claims</source>
   <translation>Mostrar los claims del token</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Evidencia</translation>
  </message>
  <message>
   <source>Which rule expires the tokens here, and how that is known</source>
   <translation>Con qué regla vencen los tokens aquí y cómo se sabe</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Solicitando…</translation>
  </message>
 </context>
 <context>
  <name>TokenPresenter</name>
  <message>
   <source> · given in milliseconds</source>
   <translation> · indicado en milisegundos</translation>
  </message>
 </context>
 <context>
  <name>TokenQuestion</name>
  <message>
   <source>Get a token?</source>
   <translation>¿Obtener un token?</translation>
  </message>
  <message>
   <source>“{name}” has no valid token and gets none by itself.</source>
   <translation>«{name}» no tiene un token válido y no obtiene ninguno por sí sola.</translation>
  </message>
  <message>
   <source>{place} was not sent. Get a token and send it now?</source>
   <translation>{place} no se envió. ¿Obtener un token y enviarlo ahora?</translation>
  </message>
  <message>
   <source>&amp;Get token and send</source>
   <translation>&amp;Obtener token y enviar</translation>
  </message>
 </context>
 <context>
  <name>TokenView</name>
  <message>
   <source>No token yet</source>
   <translation>Aún no hay token</translation>
  </message>
  <message>
   <source>Get token requests one.</source>
   <translation>Obtener token solicita uno.</translation>
  </message>
  <message>
   <source>{time} left, {rule}</source>
   <translation>quedan {time}, {rule}</translation>
  </message>
  <message>
   <source>rolling</source>
   <translation>móvil</translation>
  </message>
  <message>
   <source>fixed</source>
   <translation>fija</translation>
  </message>
  <message>
   <source>measured</source>
   <translation>medida</translation>
  </message>
  <message>
   <source>Aspire rejected the client ID or the secret at {at}: check both.</source>
   <translation>Aspire rechazó el Client ID o el Secret ({at}): revise ambos.</translation>
  </message>
  <message>
   <source>the server answered 401 at {at}: refresh it</source>
   <translation>el servidor respondió 401 ({at}): renuévelo</translation>
  </message>
  <message>
   <source>until {at}</source>
   <translation>hasta {at}</translation>
  </message>
  <message>
   <source>since {at}</source>
   <translation>desde {at}</translation>
  </message>
  <message>
   <source>{end} · the token's own exp, as this server was seen to keep to it</source>
   <translation>{end} · el exp propio del token, que este servidor respeta</translation>
  </message>
  <message>
   <source>{end} · 24 h since it was issued, as this server was seen not to roll</source>
   <translation>{end} · 24 h desde la emisión, porque este servidor no prolonga</translation>
  </message>
  <message>
   <source>rolling 24 h, as seen here</source>
   <translation>24 h móviles, como se vio aquí</translation>
  </message>
  <message>
   <source>rolling 24 h</source>
   <translation>24 h móviles</translation>
  </message>
  <message>
   <source>{end} · {rule}, last used {when}</source>
   <translation>{end} · {rule}, último uso {when}</translation>
  </message>
  <message numerus="yes">
   <source>expires between {proven} and {refused} after issue · measured, %Ln responses</source>
   <translation>
    <numerusform>vence entre {proven} y {refused} tras la emisión · medido, %Ln respuesta</numerusform>
    <numerusform>vence entre {proven} y {refused} tras la emisión · medido, %Ln respuestas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>expires between {proven} and {refused} after its last use · measured, %Ln responses</source>
   <translation>
    <numerusform>vence entre {proven} y {refused} tras su último uso · medido, %Ln respuesta</numerusform>
    <numerusform>vence entre {proven} y {refused} tras su último uso · medido, %Ln respuestas</numerusform>
   </translation>
  </message>
  <message>
   <source>rolling 24 h would say {at}</source>
   <translation>con 24 h móviles sería {at}</translation>
  </message>
  <message>
   <source>may expire at {at} (not yet tested)</source>
   <translation>quizá venza: {at} (sin probar)</translation>
  </message>
  <message>
   <source>token says {at}</source>
   <translation>según el token {at}</translation>
  </message>
  <message>
   <source>Basis: {basis}</source>
   <translation>Base: {basis}</translation>
  </message>
  <message>
   <source>Rolling end: {at}</source>
   <translation>Fin móvil: {at}</translation>
  </message>
  <message>
   <source>A day after issue: {at}</source>
   <translation>Un día tras la emisión: {at}</translation>
  </message>
  <message>
   <source>exp in the token: {at}</source>
   <translation>exp en el token: {at}</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>The step before</source>
   <translation>El paso anterior</translation>
  </message>
  <message>
   <source>The next step</source>
   <translation>El paso siguiente</translation>
  </message>
  <message>
   <source>End tour</source>
   <translation>Terminar</translation>
  </message>
  <message>
   <source>Close the tour (Esc)</source>
   <translation>Cerrar el recorrido (Esc)</translation>
  </message>
  <message>
   <source>Step {number} of {last}</source>
   <translation>Paso {number} de {last}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Your credentials</source>
   <translation>Sus credenciales</translation>
  </message>
  <message>
   <source>A row for each Client ID and Secret. It says when the token expires. Ctrl+N adds a credential.</source>
   <translation>Una fila por cada Client ID y Secret. Indica cuándo vence el token. Ctrl+N agrega una credencial.</translation>
  </message>
  <message>
   <source>Get a token and copy it</source>
   <translation>Obtenga un token y cópielo</translation>
  </message>
  <message>
   <source>Get token signs in for you. Copy token puts the token on the clipboard, which is cleared soon after.</source>
   <translation>Obtener token inicia sesión por usted. Copiar token pone el token en el portapapeles, que se borra poco después.</translation>
  </message>
  <message>
   <source>Find an operation</source>
   <translation>Busque una operación</translation>
  </message>
  <message>
   <source>Type part of its name, method:get or scope:allowed. Enter opens the best match at its first field.</source>
   <translation>Escriba parte de su nombre, method:get o scope:allowed. Enter abre la mejor coincidencia en su primer campo.</translation>
  </message>
  <message>
   <source>Send the request</source>
   <translation>Envíe la solicitud</translation>
  </message>
  <message>
   <source>Fill in what you need, then press Execute (Ctrl+Enter). The full URL is shown below.</source>
   <translation>Llene lo necesario y presione Ejecutar (Ctrl+Enter). La URL completa se muestra abajo.</translation>
  </message>
  <message>
   <source>Work with the response</source>
   <translation>Trabaje con la respuesta</translation>
  </message>
  <message>
   <source>Table, tree or text. Right-click a cell to filter by its value or to copy rows. Ctrl+K finds everything else.</source>
   <translation>Tabla, árbol o texto. Haga clic derecho en una celda para filtrar por su valor o copiar filas. Ctrl+K encuentra todo lo demás.</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%Ln credentials</source>
   <translation>
    <numerusform>%Ln credencial</numerusform>
    <numerusform>%Ln credenciales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln of {all} expire within 1 h</source>
   <translation>
    <numerusform>%Ln de {all} vence en menos de 1 h</numerusform>
    <numerusform>%Ln de {all} vencen en menos de 1 h</numerusform>
   </translation>
  </message>
  <message>
   <source>{ended} expired</source>
   <translation>vencidos: {ended}</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>bloqueado</translation>
  </message>
  <message>
   <source>&amp;Open Aspire Desktop</source>
   <translation>&amp;Abrir Aspire Desktop</translation>
  </message>
  <message numerus="yes">
   <source>… and %Ln more</source>
   <translation>
    <numerusform>… y %Ln más</numerusform>
    <numerusform>… y %Ln más</numerusform>
   </translation>
  </message>
  <message>
   <source>
Next: {name} in {left}</source>
   <translation>
Siguiente: {name} en {left}</translation>
  </message>
  <message>
   <source>Copy its token</source>
   <translation>Copiar su token</translation>
  </message>
  <message>
   <source>{text}  ·  Get token</source>
   <translation>{text}  ·  Obtener token</translation>
  </message>
 </context>
 <context>
  <name>TreePanel</name>
  <message>
   <source>Show only what holds a text, or what a JSONPath selects</source>
   <translation>Mostrar solo lo que contiene un texto o lo que selecciona un JSONPath</translation>
  </message>
  <message>
   <source>Filter by a text, or a JSONPath such as $[?@.Id &gt; 5].Name</source>
   <translation>Filtrar por un texto o un JSONPath como $[?@.Id &gt; 5].Name</translation>
  </message>
  <message>
   <source>Save what's left…</source>
   <translation>Guardar lo filtrado…</translation>
  </message>
  <message>
   <source>Write what the filter leaves to a file</source>
   <translation>Guardar en un archivo lo que deja el filtro</translation>
  </message>
  <message>
   <source>Response as a tree</source>
   <translation>La respuesta como árbol</translation>
  </message>
  <message numerus="yes">
   <source>%Ln found</source>
   <translation>
    <numerusform>%Ln encontrado</numerusform>
    <numerusform>%Ln encontrados</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy &amp;value</source>
   <translation>Copiar &amp;valor</translation>
  </message>
  <message>
   <source>Copy &amp;path</source>
   <translation>Copiar &amp;ruta</translation>
  </message>
  <message>
   <source>Copy &amp;name</source>
   <translation>Copiar &amp;nombre</translation>
  </message>
  <message>
   <source>&amp;Update…</source>
   <translation>Act&amp;ualizar…</translation>
  </message>
  <message>
   <source>Preview the &amp;file</source>
   <translation>Vista &amp;previa del archivo</translation>
  </message>
  <message>
   <source>&amp;Save the file…</source>
   <translation>&amp;Guardar el archivo…</translation>
  </message>
  <message>
   <source>&amp;Expand</source>
   <translation>&amp;Expandir</translation>
  </message>
  <message>
   <source>&amp;Collapse all</source>
   <translation>&amp;Contraer todo</translation>
  </message>
 </context>
 <context>
  <name>TrialPresenter</name>
  <message>
   <source>Asking…</source>
   <translation>Consultando…</translation>
  </message>
  <message>
   <source>“{name}” has no accepted token. Get one to find out which expiry counts.</source>
   <translation>«{name}» no tiene un token aceptado. Obtenga uno para averiguar qué vencimiento cuenta.</translation>
  </message>
  <message>
   <source>The token of “{name}” states no expiry (exp): only use shows which rule holds.</source>
   <translation>El token de «{name}» no indica vencimiento (exp): solo el uso muestra qué regla vale.</translation>
  </message>
  <message>
   <source>Both expiries of this token have passed. Get a new one to find out which counts.</source>
   <translation>Los dos vencimientos de este token ya pasaron. Obtenga uno nuevo para averiguar cuál cuenta.</translation>
  </message>
  <message>
   <source>The token’s own expiry (exp) has passed. One small read shows whether it counts.</source>
   <translation>El vencimiento propio del token (exp) ya pasó. Una lectura pequeña muestra si cuenta.</translation>
  </message>
  <message>
   <source>This keeps the token past its own expiry (exp). It sends one small read now and one at {at}.</source>
   <translation>Esto conserva el token después de su vencimiento propio (exp). Envía una lectura pequeña ahora y otra después: {at}.</translation>
  </message>
  <message>
   <source>This keeps the token past its own expiry (exp) and sends one small read at {at}.</source>
   <translation>Esto conserva el token después de su vencimiento propio (exp) y envía una lectura pequeña: {at}.</translation>
  </message>
  <message>
   <source>Waiting: one small read is sent at {at}, while this program runs.</source>
   <translation>En espera: se envía una lectura pequeña ({at}) mientras este programa esté abierto.</translation>
  </message>
  <message>
   <source>The response proved nothing. Select a credential that may read a list.</source>
   <translation>La respuesta no probó nada. Seleccione una credencial que pueda leer una lista.</translation>
  </message>
 </context>
 <context>
  <name>UpdateFlow</name>
  <message>
   <source>The record could not be read again: {said}</source>
   <translation>No se pudo volver a leer el registro: {said}</translation>
  </message>
  <message>
   <source>The record was not found when it was read again.</source>
   <translation>No se encontró el registro al volver a leerlo.</translation>
  </message>
  <message>
   <source>Changed in Aspire since you read it: {changes}</source>
   <translation>Cambió en Aspire desde que lo leyó: {changes}</translation>
  </message>
  <message>
   <source>Nothing differs from the record.</source>
   <translation>No hay diferencias con el registro.</translation>
  </message>
  <message>
   <source>Not readable, and not sent: {names}. Aspire may clear what a PUT leaves out.</source>
   <translation>No se pueden leer y no se envían: {names}. Aspire puede vaciar lo que un PUT omite.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln fields of this form are not in the record: they stay empty.</source>
   <translation>
    <numerusform>%Ln campo de este formulario no está en el registro: queda vacío.</numerusform>
    <numerusform>%Ln campos de este formulario no están en el registro: quedan vacíos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Load current values</source>
   <translation>Cargar valores actuales</translation>
  </message>
  <message>
   <source>The record could not be read: {said}</source>
   <translation>No se pudo leer el registro: {said}</translation>
  </message>
  <message>
   <source>No single record has {name} {value}.</source>
   <translation>No hay un registro único con {name} {value}.</translation>
  </message>
  <message numerus="yes">
   <source>{place} as “{name}”: Updated. %Ln fields are not as you sent them.</source>
   <translation>
    <numerusform>{place} como «{name}»: Actualizado. %Ln campo no está como lo envió.</numerusform>
    <numerusform>{place} como «{name}»: Actualizado. %Ln campos no están como los envió.</numerusform>
   </translation>
  </message>
  <message>
   <source>Updated. Aspire now holds what you sent.</source>
   <translation>Actualizado. Aspire tiene ahora lo que usted envió.</translation>
  </message>
 </context>
 <context>
  <name>UrlView</name>
  <message>
   <source>The full URL</source>
   <translation>La URL completa</translation>
  </message>
 </context>
 <context>
  <name>VaultFlow</name>
  <message>
   <source>new</source>
   <translation>nueva</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierta</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>no guardada</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>bloqueada</translation>
  </message>
  <message>
   <source>locked with a passphrase</source>
   <translation>bloqueada con frase de contraseña</translation>
  </message>
  <message>
   <source>cannot be opened</source>
   <translation>no se puede abrir</translation>
  </message>
  <message>
   <source>key lost</source>
   <translation>clave perdida</translation>
  </message>
  <message>
   <source>file missing</source>
   <translation>falta el archivo</translation>
  </message>
  <message>
   <source>an earlier version</source>
   <translation>una versión anterior</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañada</translation>
  </message>
  <message>
   <source>written by a newer version</source>
   <translation>escrita con una versión más nueva</translation>
  </message>
  <message>
   <source>changes not saved yet</source>
   <translation>cambios aún sin guardar</translation>
  </message>
  <message>
   <source>open, no earlier version kept</source>
   <translation>abierta, sin versión anterior conservada</translation>
  </message>
  <message>
   <source>Vault: {store} · {state}</source>
   <translation>Bóveda: {store} · {state}</translation>
  </message>
  <message>
   <source>Save again</source>
   <translation>Guardar otra vez</translation>
  </message>
  <message>
   <source>What can I do?</source>
   <translation>¿Qué puedo hacer?</translation>
  </message>
  <message>
   <source>{problem} It is retried automatically.</source>
   <translation>{problem} Se reintenta automáticamente.</translation>
  </message>
  <message>
   <source>Saved, but no earlier version was kept: {why}.</source>
   <translation>Se guardó, pero no se conservó una versión anterior: {why}.</translation>
  </message>
  <message>
   <source>Earlier versions…</source>
   <translation>Versiones anteriores…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln parts of the vault were not usable.</source>
   <translation>
    <numerusform>%Ln parte de la bóveda no se pudo usar.</numerusform>
    <numerusform>%Ln partes de la bóveda no se pudieron usar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Restore the &amp;newest good version</source>
   <translation>Restaurar la última copia &amp;buena</translation>
  </message>
  <message>
   <source>&amp;Use this version</source>
   <translation>&amp;Usar esta versión</translation>
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation>&amp;Reintentar</translation>
  </message>
  <message>
   <source>&amp;Choose a version…</source>
   <translation>&amp;Elegir una copia…</translation>
  </message>
  <message>
   <source>&amp;Begin anew</source>
   <translation>E&amp;mpezar de nuevo</translation>
  </message>
  <message>
   <source>The saved credentials cannot be opened</source>
   <translation>No se pueden abrir las credenciales guardadas</translation>
  </message>
  <message>
   <source>Nothing was overwritten or deleted.</source>
   <translation>No se sobrescribió ni se eliminó nada.</translation>
  </message>
  <message>
   <source>Up to three earlier versions lie beside it, each from before one of the last changes. Restoring one takes a second, loses only the changes after it, and keeps the current file under another name.</source>
   <translation>Junto al archivo hay hasta tres copias anteriores, cada una de antes de uno de los últimos cambios. Restaurar una tarda un segundo, pierde solo los cambios posteriores y conserva el archivo actual con otro nombre.</translation>
  </message>
  <message>
   <source>The file itself is fine, but without its key nobody can open it. If the key store was only unavailable, press Retry. After a new computer or user account, a backup file that you exported (File › Export…) opens anywhere with its passphrase.</source>
   <translation>El archivo está bien, pero sin su clave nadie puede abrirlo. Si el almacén de claves solo estaba inaccesible, presione Reintentar. Con un equipo o una cuenta nuevos, un archivo de respaldo que haya exportado (Archivo › Exportar…) se abre en cualquier lugar con su frase de contraseña.</translation>
  </message>
  <message>
   <source>Begin anew renames the file and starts with an empty list. You can import a backup into it.</source>
   <translation>«Empezar de nuevo» cambia el nombre del archivo y empieza con una lista vacía. En ella puede importar una copia de seguridad.</translation>
  </message>
  <message>
   <source>Import a backup…</source>
   <translation>Importar un respaldo…</translation>
  </message>
  <message>
   <source>The old file was renamed to {name}. Import a backup to restore your credentials.</source>
   <translation>El archivo anterior se llama ahora {name}. Importe una copia de seguridad para restaurar sus credenciales.</translation>
  </message>
 </context>
 <context>
  <name>ViewTabs</name>
  <message>
   <source>Tree</source>
   <translation>Árbol</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Raw</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Headers</source>
   <translation>Encabezados</translation>
  </message>
 </context>
 <context>
  <name>WarningFlow</name>
  <message>
   <source>Refresh</source>
   <translation>Renovar</translation>
  </message>
  <message>
   <source>Refresh all</source>
   <translation>Renovar todos</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Posponer</translation>
  </message>
 </context>
 <context>
  <name>WarningText</name>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>y %Ln más</numerusform>
    <numerusform>y %Ln más</numerusform>
   </translation>
  </message>
  <message>
   <source>{summary} Open Aspire Desktop to refresh them.</source>
   <translation>{summary} Abra Aspire Desktop para renovarlos.</translation>
  </message>
  <message>
   <source>Aspire tokens</source>
   <translation>Tokens de Aspire</translation>
  </message>
  <message>
   <source>An Aspire token expires in {time}</source>
   <translation>Un token de Aspire vence en {time}</translation>
  </message>
  <message>
   <source>An Aspire token may expire in {time}</source>
   <translation>Un token de Aspire quizá venza en {time}</translation>
  </message>
  <message>
   <source>{kind} · open Aspire Desktop to refresh it.</source>
   <translation>{kind} · abra Aspire Desktop para renovarlo.</translation>
  </message>
  <message>
   <source>An Aspire token may have expired</source>
   <translation>Quizá haya vencido un token de Aspire</translation>
  </message>
  <message>
   <source>An Aspire token has expired</source>
   <translation>Venció un token de Aspire</translation>
  </message>
  <message>
   <source>{kind} · at {at}. Open Aspire Desktop to refresh it.</source>
   <translation>{kind} · {at}. Abra Aspire Desktop para renovarlo.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln tokens have expired</source>
   <translation>
    <numerusform>%Ln token venció</numerusform>
    <numerusform>%Ln tokens vencieron</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln tokens expire soon</source>
   <translation>
    <numerusform>%Ln token vence pronto</numerusform>
    <numerusform>%Ln tokens vencen pronto</numerusform>
   </translation>
  </message>
  <message>
   <source>{past} and {future}.</source>
   <translation>{past} y {future}.</translation>
  </message>
  <message>
   <source>{name}: the token expires in {time}, at {at}.</source>
   <translation>{name}: el token vence en {time} ({at}).</translation>
  </message>
  <message>
   <source>{name}: the token may expire in {time}, at {at}.</source>
   <translation>{name}: el token quizá venza en {time} ({at}).</translation>
  </message>
  <message>
   <source>{name}: the token expired at {at}.</source>
   <translation>{name}: el token venció ({at}).</translation>
  </message>
  <message>
   <source>{name}: the token’s own expiry (exp) passed at {at}.</source>
   <translation>{name}: pasó el vencimiento propio del token (exp) ({at}).</translation>
  </message>
  <message>
   <source>It may still work: no response has shown yet whether that expiry counts here.</source>
   <translation>Quizá aún funcione: ninguna respuesta ha mostrado todavía si ese vencimiento cuenta aquí.</translation>
  </message>
  <message>
   <source>That is the token’s own expiry (exp). No response has shown yet whether it counts here.</source>
   <translation>Ese es el vencimiento propio del token (exp). Ninguna respuesta ha mostrado todavía si cuenta aquí.</translation>
  </message>
 </context>
 <context>
  <name>WelcomeFlow</name>
  <message>
   <source>Aspire Desktop is now version {version}.</source>
   <translation>Aspire Desktop tiene ahora la versión {version}.</translation>
  </message>
  <message>
   <source>What's new</source>
   <translation>Novedades</translation>
  </message>
  <message>
   <source>All data here is made up. A tour shows the window in five steps.</source>
   <translation>Todos los datos de aquí son inventados. Un recorrido muestra la ventana en cinco pasos.</translation>
  </message>
  <message>
   <source>Start the tour</source>
   <translation>Iniciar el recorrido</translation>
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
   <translation>¿Escribir en Producción?</translation>
  </message>
  <message>
   <source>Send this write?</source>
   <translation>¿Enviar esta escritura?</translation>
  </message>
  <message>
   <source>{method} on {host}, as “{name}”</source>
   <translation>{method} en {host}, como «{name}»</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>A dónde va</translation>
  </message>
  <message numerus="yes">
   <source>Body: %Ln bytes. Sent once. Never retried automatically.</source>
   <translation>
    <numerusform>Cuerpo: %Ln byte. Se envía una sola vez. Nunca se reintenta automáticamente.</numerusform>
    <numerusform>Cuerpo: %Ln bytes. Se envía una sola vez. Nunca se reintenta automáticamente.</numerusform>
   </translation>
  </message>
  <message>
   <source>Sent once. Never retried automatically.</source>
   <translation>Se envía una sola vez. Nunca se reintenta automáticamente.</translation>
  </message>
  <message>
   <source>What is sent</source>
   <translation>Qué se envía</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Qué cambia</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>(not there)</source>
   <translation>(no existe)</translation>
  </message>
  <message>
   <source>Type {text} to confirm</source>
   <translation>Escriba {text} para confirmar</translation>
  </message>
  <message>
   <source>Send to Production</source>
   <translation>Enviar a Producción</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Type {text} to confirm:</source>
   <translation>Escriba {text} para confirmar:</translation>
  </message>
 </context>
 <context>
  <name>_Fields</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
 </context>
 <context>
  <name>_Steps</name>
  <message>
   <source>Open the guide: {heading}</source>
   <translation>Abrir la guía: {heading}</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>{file} is there already: say --yes to replace it.</source>
   <translation>{file} ya existe: indique --yes para reemplazarlo.</translation>
  </message>
  <message>
   <source>There is no program called {program}.</source>
   <translation>No hay ningún programa llamado {program}.</translation>
  </message>
  <message>
   <source>{program} is not a program, or may not be run.</source>
   <translation>{program} no es un programa o no se puede ejecutar.</translation>
  </message>
  <message>
   <source>{program} cannot be run: {reason}.</source>
   <translation>{program} no se puede ejecutar: {reason}.</translation>
  </message>
  <message>
   <source>Removing “{credential}” loses its secret: say --yes to do it.</source>
   <translation>Al eliminar «{credential}» se pierde su Secret: indique --yes para hacerlo.</translation>
  </message>
  <message>
   <source>Changes after the copy will not be in it: say --yes to do it.</source>
   <translation>No incluirá los cambios posteriores a la copia: indique --yes para hacerlo.</translation>
  </message>
  <message>
   <source>Later changes are not in it: say --yes to do it.</source>
   <translation>No incluye los cambios posteriores: indique --yes para hacerlo.</translation>
  </message>
  <message>
   <source>Whoever read the output has gone.</source>
   <translation>El programa que leía la salida se cerró.</translation>
  </message>
  <message>
   <source>The result could not be written to standard output: {reason}.</source>
   <translation>El resultado no se pudo escribir en la salida estándar: {reason}.</translation>
  </message>
  <message>
   <source>There is no terminal to ask for the passphrase: --passphrase-stdin reads it from standard input.</source>
   <translation>No hay terminal donde pedir la frase de contraseña: --passphrase-stdin la lee de la entrada estándar.</translation>
  </message>
  <message>
   <source>The vault needs its passphrase: give it on standard input with --vault-passphrase-stdin.</source>
   <translation>La bóveda necesita su frase de contraseña: désela por la entrada estándar con --vault-passphrase-stdin.</translation>
  </message>
  <message>
   <source>The {name} is read from standard input, which is closed.</source>
   <translation>Falta {name}: se lee de la entrada estándar, que está cerrada.</translation>
  </message>
  <message>
   <source>The {name} on standard input is not UTF-8.</source>
   <translation>{name}: la entrada estándar no es UTF-8.</translation>
  </message>
  <message>
   <source>The {name} cannot be read from standard input: {reason}.</source>
   <translation>No se puede leer {name} de la entrada estándar: {reason}.</translation>
  </message>
  <message>
   <source>The line on standard input is too long for the {name}.</source>
   <translation>La línea de la entrada estándar es demasiado larga: {name}.</translation>
  </message>
  <message>
   <source>Standard input goes on after the {name}: this command reads no more.</source>
   <translation>La entrada estándar continúa después de {name}: este comando no lee más.</translation>
  </message>
  <message>
   <source>There is no passphrase on standard input.</source>
   <translation>No hay ninguna frase de contraseña en la entrada estándar.</translation>
  </message>
  <message>
   <source>There is no secret on standard input.</source>
   <translation>No hay ningún Secret en la entrada estándar.</translation>
  </message>
  <message>
   <source>--resume goes with --all-pages and --output.</source>
   <translation>--resume se usa junto con --all-pages y --output.</translation>
  </message>
  <message>
   <source>{method} on {host} is a write: say --yes to do it.</source>
   <translation>{method} en {host} es una escritura: indique --yes para hacerla.</translation>
  </message>
  <message>
   <source>The answer ({status}) is longer than {size:,} bytes and was cut there: it is not whole. The request itself was carried out.</source>
   <translation>La respuesta ({status}) supera los {size:,} bytes y se cortó ahí: no está completa. La solicitud sí se ejecutó.</translation>
  </message>
  <message>
   <source>Say what to change: --read-only or --no-read-only, --ask-writes or --no-ask-writes.</source>
   <translation>Indique qué cambiar: --read-only o --no-read-only, --ask-writes o --no-ask-writes.</translation>
  </message>
  <message>
   <source>The demo server needs uvicorn, which is not installed here: install aspire-desktop[demo].</source>
   <translation>El servidor de demostración necesita uvicorn, que no está instalado aquí: instale aspire-desktop[demo].</translation>
  </message>
  <message>
   <source>Nothing was changed: the vault's file could not be written.</source>
   <translation>No se cambió nada: no se pudo escribir el archivo de la bóveda.</translation>
  </message>
  <message>
   <source>The data folder {folder} is not there. Connect its drive, or choose another folder in Aspire Desktop.</source>
   <translation>La carpeta de datos {folder} no está. Conecte su unidad o elija otra carpeta en Aspire Desktop.</translation>
  </message>
  <message>
   <source>The data folder {folder} held credentials and is gone. If it was moved, put it back, or name it with --data-dir. To start with an empty list, delete {path}.</source>
   <translation>La carpeta de datos {folder} contenía credenciales y ya no está. Si se movió, devuélvala a su lugar o indíquela con --data-dir. Para empezar con una lista vacía, elimine {path}.</translation>
  </message>
  <message>
   <source>{file}, which says where the data folder is, cannot be read. Start Aspire Desktop to choose the folder, or name it with --data-dir.</source>
   <translation>No se puede leer {file}, que indica dónde está la carpeta de datos. Inicie Aspire Desktop para elegir la carpeta o indíquela con --data-dir.</translation>
  </message>
  <message>
   <source>There is no vault in {folder} yet: no credential is saved there.</source>
   <translation>En {folder} aún no hay ninguna bóveda: allí no hay ninguna credencial guardada.</translation>
  </message>
  <message>
   <source>{count:,} credentials</source>
   <translation>{count:,} credenciales</translation>
  </message>
  <message>
   <source>1 credential</source>
   <translation>1 credencial</translation>
  </message>
  <message>
   <source>{count:,} rows</source>
   <translation>{count:,} filas</translation>
  </message>
  <message>
   <source>1 row</source>
   <translation>1 fila</translation>
  </message>
  <message>
   <source>{count:,} pages</source>
   <translation>{count:,} páginas</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 página</translation>
  </message>
  <message>
   <source>{rows} in {pages}</source>
   <translation>{rows} en {pages}</translation>
  </message>
  <message>
   <source>{rows}, page {page:,}</source>
   <translation>{rows}, página {page:,}</translation>
  </message>
  <message>
   <source>Exported to {file}: {credentials}.</source>
   <translation>Exportado a {file}: {credentials}.</translation>
  </message>
  <message>
   <source>Restored: {credentials}.</source>
   <translation>Restaurado: {credentials}.</translation>
  </message>
  <message>
   <source>In use now: {credentials}.</source>
   <translation>Ahora en uso: {credentials}.</translation>
  </message>
  <message>
   <source>The answer is compressed ({encoding}), which cannot be read here: it is as it came.</source>
   <translation>La respuesta está comprimida ({encoding}), lo que aquí no se puede leer: está tal como llegó.</translation>
  </message>
  <message>
   <source>The answer is not text: {shown:,} of {size:,} bytes are shown. --output FILE writes all of it as it came.</source>
   <translation>La respuesta no es texto: se muestran {shown:,} de {size:,} bytes. --output FILE lo escribe todo tal como llegó.</translation>
  </message>
  <message>
   <source>--base-url goes with --environment.</source>
   <translation>--base-url se usa junto con --environment.</translation>
  </message>
  <message>
   <source>{warning} Say --yes to save it all the same.</source>
   <translation>{warning} Indique --yes para guardarla de todos modos.</translation>
  </message>
  <message>
   <source>Client ID and Secret look swapped: what is saved as the Client ID is shown. Say --yes to save it all the same.</source>
   <translation>El Client ID y el Secret parecen intercambiados: lo que se guarda como Client ID se muestra. Con --yes se guarda de todos modos.</translation>
  </message>
  <message>
   <source>{name} is given twice: give it once, in PATH or with --query.</source>
   <translation>{name} aparece dos veces: indíquelo una sola vez, en PATH o con --query.</translation>
  </message>
  <message>
   <source>--query needs K=V, not “{item}”.</source>
   <translation>--query necesita K=V, no «{item}».</translation>
  </message>
  <message>
   <source>The body is read from standard input, which is closed.</source>
   <translation>El cuerpo se lee de la entrada estándar, que está cerrada.</translation>
  </message>
  <message>
   <source>The file is a backup, not a list: the command import restores it.</source>
   <translation>El archivo es un respaldo, no una lista: el comando import lo restaura.</translation>
  </message>
  <message>
   <source>The body's file cannot be read: {reason}. --body names a file; with --body - the body itself comes from standard input.</source>
   <translation>No se puede leer el archivo con el cuerpo: {reason}. --body indica un archivo; con --body - el propio cuerpo llega por la entrada estándar.</translation>
  </message>
  <message>
   <source>The vault opens: nothing is to be restored.</source>
   <translation>La bóveda se abre: no hay nada que restaurar.</translation>
  </message>
  <message>
   <source>The vault is the one that was saved last.</source>
   <translation>La bóveda es la última que se guardó.</translation>
  </message>
  <message>
   <source>The collection had not ended after {minutes:g} min: {kept}</source>
   <translation>La colección no había terminado después de {minutes:g} min: {kept}</translation>
  </message>
  <message>
   <source>Interrupted: {kept}</source>
   <translation>Interrumpido: {kept}</translation>
  </message>
  <message>
   <source>nothing is kept.</source>
   <translation>no se conserva nada.</translation>
  </message>
  <message>
   <source>{rows} kept in {path}: the same command with --resume goes on.</source>
   <translation>{rows} conservadas en {path}: el mismo comando con --resume continúa.</translation>
  </message>
  <message>
   <source>The server answered {status} with a web page in the place of data: check the base URL, and whether the network asks to sign in.</source>
   <translation>El servidor respondió {status} con una página web en lugar de datos: compruebe la URL base y si la red pide iniciar sesión.</translation>
  </message>
  <message>
   <source>The server answered {status}.</source>
   <translation>El servidor respondió {status}.</translation>
  </message>
  <message>
   <source>The server answered {status} {reason}.</source>
   <translation>El servidor respondió {status} {reason}.</translation>
  </message>
  <message>
   <source>Test of a credential at {host}</source>
   <translation>Prueba de una credencial en {host}</translation>
  </message>
  <message>
   <source>{verdict:stem}; {clock}.</source>
   <translation>{verdict:stem}; {clock}.</translation>
  </message>
  <message>
   <source>this computer's clock is {count} minutes slow</source>
   <translation>el reloj de este equipo está {count} minutos atrasado</translation>
  </message>
  <message>
   <source>this computer's clock is {count} minutes fast</source>
   <translation>el reloj de este equipo está {count} minutos adelantado</translation>
  </message>
  <message>
   <source>this computer's clock is {count} hours slow</source>
   <translation>el reloj de este equipo está {count} horas atrasado</translation>
  </message>
  <message>
   <source>this computer's clock is {count} hours fast</source>
   <translation>el reloj de este equipo está {count} horas adelantado</translation>
  </message>
  <message>
   <source>Nothing was sent: {host} has answered that its request limit is used up, try again in a minute.</source>
   <translation>No se envió nada: {host} respondió que se agotó su límite de solicitudes; inténtelo de nuevo en un minuto.</translation>
  </message>
  <message>
   <source>{host} is not the API: it redirects elsewhere, so the Secret was not sent; the API's address has “-api” in it.</source>
   <translation>{host} no es la API: redirige a otro sitio, por lo que no se envió el Secret; la dirección de la API contiene «-api».</translation>
  </message>
  <message>
   <source>{host} is not the API: it answers with a web page, so the Secret was not sent; the API's address has “-api” in it.</source>
   <translation>{host} no es la API: responde con una página web, por lo que no se envió el Secret; la dirección de la API contiene «-api».</translation>
  </message>
  <message>
   <source>The host was reached, but {said:clause}.</source>
   <translation>Se llegó al host, pero: {said:clause}.</translation>
  </message>
  <message>
   <source>{host} was reached, but it has a problem of its own ({status}): try again later.</source>
   <translation>Se llegó a {host}, pero tiene un problema propio ({status}): inténtelo más tarde.</translation>
  </message>
  <message>
   <source>{host} answers, but it is no Aspire API: it knows neither /Version nor /Authorization.</source>
   <translation>{host} responde, pero no es una API de Aspire: no conoce ni /Version ni /Authorization.</translation>
  </message>
  <message>
   <source>The host was reached, but it rejected the Client ID or the Secret ({status}), or the API is not enabled for this tenant.</source>
   <translation>Se llegó al host, pero rechazó el Client ID o el Secret ({status}), o la API no está habilitada para este tenant.</translation>
  </message>
  <message>
   <source>The host was reached, but the login failed: {said:clause}.</source>
   <translation>Se llegó al host, pero falló el inicio de sesión: {said:clause}.</translation>
  </message>
  <message>
   <source>The credentials were accepted, but whether the token works is not known: {said:clause}.</source>
   <translation>Se aceptaron las credenciales, pero no se sabe si el token funciona: {said:clause}.</translation>
  </message>
  <message>
   <source>No answer: {said:clause}.</source>
   <translation>Sin respuesta: {said:clause}.</translation>
  </message>
  <message>
   <source>Nothing was tested: {said:clause}.</source>
   <translation>No se probó nada: {said:clause}.</translation>
  </message>
  <message>
   <source>The credentials were accepted, but {host} answers GET {name} with a web page.</source>
   <translation>Las credenciales fueron aceptadas, pero {host} responde a GET {name} con una página web.</translation>
  </message>
  <message>
   <source>Everything works: the credentials are accepted, and the token reads {name}.</source>
   <translation>Todo funciona: las credenciales fueron aceptadas y el token lee {name}.</translation>
  </message>
  <message>
   <source>The credentials and the token work; GET {name} was refused (403), because it is not among this credential's scopes in Aspire.</source>
   <translation>Las credenciales y el token funcionan; GET {name} fue denegado (403), porque no está entre los scopes de esta credencial en Aspire.</translation>
  </message>
  <message>
   <source>The credentials were accepted, but the new token is refused (401).</source>
   <translation>Las credenciales fueron aceptadas, pero el token nuevo es rechazado (401).</translation>
  </message>
  <message>
   <source>The credentials were accepted, but {said:clause}.</source>
   <translation>Se aceptaron las credenciales, pero: {said:clause}.</translation>
  </message>
  <message>
   <source>The credentials were accepted; whether the token works is not clear: GET {name} answered {status}.</source>
   <translation>Las credenciales fueron aceptadas; no está claro si el token funciona: GET {name} respondió {status}.</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>Host</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Credenciales</translation>
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
   <translation>alcanzado</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>en orden</translation>
  </message>
  <message>
   <source>unclear</source>
   <translation>sin confirmar</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <source>not tried</source>
   <translation>no probado</translation>
  </message>
  <message>
   <source>The Secret is in the field {field}, where everyone can read it. Move it to the field Secret.</source>
   <translation>El Secret está en el campo {field}, donde cualquiera puede leerlo. Muévalo al campo Secret.</translation>
  </message>
  <message>
   <source>The field {field} seems to hold a Secret, where everyone can read it. Move it to the field Secret.</source>
   <translation>El campo {field} parece contener un Secret, donde cualquiera puede leerlo. Muévalo al campo Secret.</translation>
  </message>
  <message>
   <source>A tag is longer than {limit} characters.</source>
   <translation>Una etiqueta supera los {limit} caracteres.</translation>
  </message>
  <message>
   <source>A tag must not hold commas, control characters or invisible ones.</source>
   <translation>Una etiqueta no puede contener comas, caracteres de control ni caracteres invisibles.</translation>
  </message>
  <message>
   <source>A credential can have {limit} tags.</source>
   <translation>Una credencial puede tener {limit} etiquetas.</translation>
  </message>
  <message>
   <source>The credential needs a description: the one it has in Aspire will do.</source>
   <translation>La credencial necesita una descripción: sirve la que tiene en Aspire.</translation>
  </message>
  <message>
   <source>The description is longer than {limit} characters.</source>
   <translation>La descripción supera los {limit} caracteres.</translation>
  </message>
  <message>
   <source>The description must be one line without control characters.</source>
   <translation>La descripción debe ser una sola línea sin caracteres de control.</translation>
  </message>
  <message>
   <source>The description holds invisible characters.</source>
   <translation>La descripción contiene caracteres invisibles.</translation>
  </message>
  <message>
   <source>The {name} is missing.</source>
   <translation>Falta {name}.</translation>
  </message>
  <message>
   <source>The {name} is longer than {limit:,} characters.</source>
   <translation>{name} supera los {limit:,} caracteres.</translation>
  </message>
  <message>
   <source>The {name} holds a line break or another control character.</source>
   <translation>{name} contiene un salto de línea u otro carácter de control.</translation>
  </message>
  <message>
   <source>The {name} holds invisible characters: copy it from Aspire again.</source>
   <translation>{name} contiene caracteres invisibles: cópielo otra vez de Aspire.</translation>
  </message>
  <message>
   <source>The notes are longer than {limit:,} characters.</source>
   <translation>Las notas superan los {limit:,} caracteres.</translation>
  </message>
  <message>
   <source>The notes hold control characters.</source>
   <translation>Las notas contienen caracteres de control.</translation>
  </message>
  <message>
   <source>This credential was removed.</source>
   <translation>Esta credencial se eliminó.</translation>
  </message>
  <message>
   <source>{credential}: {problem}</source>
   <translation>{credential}: {problem}</translation>
  </message>
  <message>
   <source>The host is another one: enter the Secret for {host} again.</source>
   <translation>El host es otro: escriba de nuevo el Secret para {host}.</translation>
  </message>
  <message>
   <source>The Secret is being rotated: finish the rotation, or discard it, before you change the Client ID or the host.</source>
   <translation>El Secret se está rotando: termine la rotación o descártela antes de cambiar el Client ID o el host.</translation>
  </message>
  <message>
   <source>{count} credentials are called “{name}”: give an id instead.</source>
   <translation>{count} credenciales se llaman «{name}»: indique un id.</translation>
  </message>
  <message>
   <source>No credential is called “{name}”.</source>
   <translation>Ninguna credencial se llama «{name}».</translation>
  </message>
  <message>
   <source>This credential was removed meanwhile.</source>
   <translation>Esta credencial se eliminó entretanto.</translation>
  </message>
  <message>
   <source>“{credential}” was removed.</source>
   <translation>«{credential}» se eliminó.</translation>
  </message>
  <message>
   <source>“{credential}” was changed or removed meanwhile.</source>
   <translation>«{credential}» se cambió o se eliminó entretanto.</translation>
  </message>
  <message>
   <source>This token holds characters that no token has: it is not copied.</source>
   <translation>Este token contiene caracteres que ningún token tiene: no se copia.</translation>
  </message>
  <message>
   <source>This token holds characters that cmd cannot keep in a variable.</source>
   <translation>Este token contiene caracteres que cmd no puede guardar en una variable.</translation>
  </message>
  <message>
   <source>The credential was removed while its token was on the way.</source>
   <translation>La credencial se eliminó mientras su token estaba en camino.</translation>
  </message>
  <message>
   <source>The credential was changed while its token was on the way: get it again.</source>
   <translation>La credencial cambió mientras su token estaba en camino: obténgalo otra vez.</translation>
  </message>
  <message>
   <source>There is no valid token of “{credential}”, and by its own setting it gets none by itself: get one first.</source>
   <translation>«{credential}» no tiene un token válido y, según su propio ajuste, no obtiene ninguno por sí sola: obtenga uno primero.</translation>
  </message>
  <message>
   <source>A custom environment needs a base URL, such as https://api.example.com.</source>
   <translation>Un entorno personalizado necesita una URL base, como https://api.example.com.</translation>
  </message>
  <message>
   <source>The base URL holds blanks, backslashes or control characters.</source>
   <translation>La URL base contiene espacios, barras invertidas o caracteres de control.</translation>
  </message>
  <message>
   <source>The base URL is not a valid URL.</source>
   <translation>La URL base no es una URL válida.</translation>
  </message>
  <message>
   <source>The base URL must begin with https:// and name a host.</source>
   <translation>La URL base debe empezar con https:// e indicar un host.</translation>
  </message>
  <message>
   <source>http:// would send the secret unencrypted: use https://.</source>
   <translation>http:// enviaría el Secret sin cifrar: use https://.</translation>
  </message>
  <message>
   <source>The base URL must not hold a user name or a password.</source>
   <translation>La URL base no puede contener un nombre de usuario ni una contraseña.</translation>
  </message>
  <message>
   <source>The base URL must not hold a query or a fragment.</source>
   <translation>La URL base no puede contener una consulta ni un fragmento.</translation>
  </message>
  <message>
   <source>{host} is the web app's address, not the API's: the API is at a host ending in -api.youraspire.com.</source>
   <translation>{host} es la dirección de la aplicación web, no la de la API: la API está en un host que termina en -api.youraspire.com.</translation>
  </message>
  <message>
   <source>This host has letters beyond a to z ({scripts}). Its real name is {host}: it is not Aspire's.</source>
   <translation>Este host tiene letras que no son de la a a la z ({scripts}). Su nombre real es {host}: no es de Aspire.</translation>
  </message>
  <message>
   <source>{host} has Aspire's name in it but isn't Aspire's. Check the address.</source>
   <translation>{host} contiene el nombre de Aspire, pero no es de Aspire. Revise la dirección.</translation>
  </message>
  <message>
   <source>Paste the new Secret first.</source>
   <translation>Pegue primero el nuevo Secret.</translation>
  </message>
  <message>
   <source>This is the Secret in use: paste the new one that Aspire has shown.</source>
   <translation>Este es el Secret en uso: pegue el nuevo que mostró Aspire.</translation>
  </message>
  <message>
   <source>Another Secret was pasted meanwhile: test that one.</source>
   <translation>Entretanto se pegó otro Secret: pruebe ese.</translation>
  </message>
  <message>
   <source>The old Secret is in use already.</source>
   <translation>El Secret anterior ya está en uso.</translation>
  </message>
  <message>
   <source>The rotation was finished or given up meanwhile.</source>
   <translation>La rotación terminó o se descartó entretanto.</translation>
  </message>
  <message>
   <source>A rotation of this credential is under way with another Secret: finish it or give it up in the window first.</source>
   <translation>Hay una rotación de esta credencial en curso con otro Secret: finalícela o descártela primero en la ventana.</translation>
  </message>
  <message>
   <source>The new Secret is in use already.</source>
   <translation>El nuevo Secret ya está en uso.</translation>
  </message>
  <message>
   <source>The server refused a new token as well (401).</source>
   <translation>El servidor también rechazó un token nuevo (401).</translation>
  </message>
  <message>
   <source>The rate limit is reached (429): go on in a minute.</source>
   <translation>Se alcanzó el límite de solicitudes (429): continúe en un minuto.</translation>
  </message>
  <message>
   <source>“{line}” is not a scope: write a method and a controller, as in GET Branches.</source>
   <translation>«{line}» no es un scope: escriba un método y un controlador, como GET Branches.</translation>
  </message>
  <message>
   <source>“{controller}” is not the name of a controller.</source>
   <translation>«{controller}» no es el nombre de un controlador.</translation>
  </message>
  <message>
   <source>“{method}” is not a method: use {methods}.</source>
   <translation>«{method}» no es un método: use {methods}.</translation>
  </message>
  <message>
   <source>This is a Swagger 2.0 document; OpenAPI 3.0 or 3.1 is needed.</source>
   <translation>Este documento es Swagger 2.0; se necesita OpenAPI 3.0 o 3.1.</translation>
  </message>
  <message>
   <source>This document does not say that it is an OpenAPI 3 document.</source>
   <translation>Este documento no indica que sea un documento OpenAPI 3.</translation>
  </message>
  <message>
   <source>This API description has no paths.</source>
   <translation>Esta descripción de la API no tiene rutas.</translation>
  </message>
  <message>
   <source>The API description is larger than {limit_mib} MiB.</source>
   <translation>La descripción de la API supera los {limit_mib} MiB.</translation>
  </message>
  <message>
   <source>The API description is empty.</source>
   <translation>La descripción de la API está vacía.</translation>
  </message>
  <message>
   <source>This is a web page, not an API description.</source>
   <translation>Esto es una página web, no una descripción de la API.</translation>
  </message>
  <message>
   <source>This is not an API description: it is not an object.</source>
   <translation>Esto no es una descripción de la API: no es un objeto.</translation>
  </message>
  <message>
   <source>The API description is not valid JSON.</source>
   <translation>La descripción de la API no es JSON válido.</translation>
  </message>
  <message>
   <source>The API description is nested too deeply to be read.</source>
   <translation>La descripción de la API está demasiado anidada para leerla.</translation>
  </message>
  <message>
   <source>The API description is not valid YAML.</source>
   <translation>La descripción de la API no es YAML válido.</translation>
  </message>
  <message>
   <source>This YAML has a list or an object as a key: no API description has.</source>
   <translation>Este YAML tiene una lista o un objeto como clave: ninguna descripción de la API los tiene.</translation>
  </message>
  <message>
   <source>This YAML contains itself: it cannot be written out.</source>
   <translation>Este YAML se contiene a sí mismo: no se puede desplegar.</translation>
  </message>
  <message>
   <source>This YAML has an alias that stands for nothing.</source>
   <translation>Este YAML tiene un alias que no corresponde a nada.</translation>
  </message>
  <message>
   <source>This YAML grows too large when its aliases are written out.</source>
   <translation>Este YAML crece demasiado al desplegar sus alias.</translation>
  </message>
  <message>
   <source>This is not a valid address.</source>
   <translation>Esta no es una dirección válida.</translation>
  </message>
  <message>
   <source>The address must begin with https:// and name a host.</source>
   <translation>La dirección debe empezar con https:// e indicar un host.</translation>
  </message>
  <message>
   <source>No API description was opened for this base URL.</source>
   <translation>No se ha abierto ninguna descripción de la API para esta URL base.</translation>
  </message>
  <message>
   <source>The URL of this API description had a query, which isn't kept. Open it again.</source>
   <translation>La URL de esta descripción de la API tenía una consulta, que no se conserva. Ábrala de nuevo.</translation>
  </message>
  <message>
   <source>There is no file “{file}”.</source>
   <translation>No hay ningún archivo «{file}».</translation>
  </message>
  <message>
   <source>The file is larger than {limit_mib} MiB.</source>
   <translation>El archivo supera los {limit_mib} MiB.</translation>
  </message>
  <message>
   <source>The server answered {status} and a web page.</source>
   <translation>El servidor respondió {status} y una página web.</translation>
  </message>
  <message>
   <source>The API's description is larger than {limit_mib} MiB.</source>
   <translation>La descripción de la API supera los {limit_mib} MiB.</translation>
  </message>
  <message>
   <source>The API description is not valid YAML in line {line}, column {column}.</source>
   <translation>La descripción de la API no es YAML válido en la línea {line}, columna {column}.</translation>
  </message>
  <message>
   <source>The file “{file}” cannot be read.</source>
   <translation>No se puede leer el archivo «{file}».</translation>
  </message>
  <message>
   <source>The key “{key}” stands twice: the last one is used.</source>
   <translation>La clave «{key}» aparece dos veces: se usa la última.</translation>
  </message>
  <message>
   <source>The path “{path}” cannot be read.</source>
   <translation>La ruta «{path}» no se puede leer.</translation>
  </message>
  <message>
   <source>{path} has parameters that cannot be read.</source>
   <translation>{path} tiene parámetros que no se pueden leer.</translation>
  </message>
  <message>
   <source>{operation} cannot be read.</source>
   <translation>{operation} no se puede leer.</translation>
  </message>
  <message>
   <source>{path}: the method “{method}” cannot be read.</source>
   <translation>{path}: el método «{method}» no se puede leer.</translation>
  </message>
  <message>
   <source>{operation}: parameters that cannot be read were left out.</source>
   <translation>{operation}: se omitieron los parámetros que no se pueden leer.</translation>
  </message>
  <message>
   <source>{operation}: its request body cannot be read.</source>
   <translation>{operation}: el cuerpo de la solicitud no se puede leer.</translation>
  </message>
  <message>
   <source>“{target}” is in another document, which is not opened.</source>
   <translation>«{target}» está en otro documento, que no se abre.</translation>
  </message>
  <message>
   <source>{count:,} added</source>
   <translation>{count:,} agregadas</translation>
  </message>
  <message>
   <source>1 added</source>
   <translation>1 agregada</translation>
  </message>
  <message>
   <source>{count:,} removed</source>
   <translation>{count:,} quitadas</translation>
  </message>
  <message>
   <source>1 removed</source>
   <translation>1 quitada</translation>
  </message>
  <message>
   <source>{count:,} changed</source>
   <translation>{count:,} cambiadas</translation>
  </message>
  <message>
   <source>1 changed</source>
   <translation>1 cambiada</translation>
  </message>
  <message>
   <source>The reference “{target}” leads nowhere.</source>
   <translation>La referencia «{target}» no lleva a ninguna parte.</translation>
  </message>
  <message>
   <source>Only a GET has pages: {method} is not sent more than once.</source>
   <translation>Solo un GET tiene páginas: {method} no se envía más de una vez.</translation>
  </message>
  <message>
   <source>This operation has no pages: it takes neither $top and $skip nor $pageNumber.</source>
   <translation>Esta operación no tiene páginas: no admite $top y $skip, ni $pageNumber.</translation>
  </message>
  <message>
   <source>$skip does not go with $limit: begin at a page with $pageNumber.</source>
   <translation>$skip no se combina con $limit: empiece en una página con $pageNumber.</translation>
  </message>
  <message>
   <source>A page is larger than this program takes in: ask for fewer rows at a time with $top.</source>
   <translation>Una página es más grande de lo que este programa acepta: pida menos filas a la vez con $top.</translation>
  </message>
  <message>
   <source>A page of the answer is not valid JSON.</source>
   <translation>Una página de la respuesta no es JSON válido.</translation>
  </message>
  <message>
   <source>{file} holds rows of another request or credential: export to another file, or start over.</source>
   <translation>{file} contiene filas de otra solicitud o credencial: exporte a otro archivo o empiece de nuevo.</translation>
  </message>
  <message>
   <source>Another export to {file} is under way: nothing was fetched.</source>
   <translation>Hay otra exportación a {file} en curso: no se descargó nada.</translation>
  </message>
  <message>
   <source>Rows are collected in {folder}, but something else has that name: rename it, or save the rows under another name.</source>
   <translation>Las filas se reúnen en {folder}, pero otra cosa ya tiene ese nombre: cámbielo o guarde las filas con otro nombre.</translation>
  </message>
  <message>
   <source>After {pages:,} pages the collection had not ended.</source>
   <translation>Tras {pages:,} páginas, la colección no había terminado.</translation>
  </message>
  <message>
   <source>The rows go on at {host}, another host. They are not requested, because your token would go there. Narrow the rows with $filter, or page with $top and $skip.</source>
   <translation>Las filas continúan en {host}, otro host. No se solicitan, porque su token iría allí. Limite las filas con $filter o pagine con $top y $skip.</translation>
  </message>
  <message>
   <source>The answer names itself as the next page: it would not end.</source>
   <translation>La respuesta se indica a sí misma como página siguiente: no terminaría.</translation>
  </message>
  <message>
   <source>The server sent {count:,} rows where {size:,} were asked for: it does not page this operation.</source>
   <translation>El servidor envió {count:,} filas cuando se pidieron {size:,}: no pagina esta operación.</translation>
  </message>
  <message>
   <source>The server sent the same page twice: it does not page this operation, and would not end.</source>
   <translation>El servidor envió la misma página dos veces: no pagina esta operación y no terminaría.</translation>
  </message>
  <message>
   <source>All rows go to a file ending in {endings}, not to “{file}”.</source>
   <translation>Todas las filas se guardan en un archivo terminado en {endings}, no en «{file}».</translation>
  </message>
  <message>
   <source>{path} cannot be written: there is no such folder, or it is one itself.</source>
   <translation>No se puede escribir {path}: la carpeta no existe, o el nombre es el de una carpeta.</translation>
  </message>
  <message>
   <source>{file} is a pipe or a device: all pages go to an ordinary file.</source>
   <translation>{file} es una canalización o un dispositivo: todas las páginas se guardan en un archivo normal.</translation>
  </message>
  <message>
   <source>The rows have {count:,} columns, but a sheet of Excel has {limit:,}: choose .csv.</source>
   <translation>Las filas tienen {count:,} columnas, pero una hoja de Excel tiene {limit:,}: elija .csv.</translation>
  </message>
  <message>
   <source>{name} must be a whole number from {lowest:,} to {highest:,} to fetch all pages.</source>
   <translation>{name} debe ser un número entero de {lowest:,} a {highest:,} para descargar todas las páginas.</translation>
  </message>
  <message>
   <source>{name} must be a whole number from {lowest} on to fetch all pages.</source>
   <translation>{name} debe ser un número entero desde {lowest} para descargar todas las páginas.</translation>
  </message>
  <message>
   <source>The rows of a page ($top)</source>
   <translation>El número de filas por página ($top)</translation>
  </message>
  <message>
   <source>The server answered an object in place of a list of rows: there are no pages to fetch.</source>
   <translation>El servidor respondió un objeto en lugar de una lista de filas: no hay páginas que descargar.</translation>
  </message>
  <message>
   <source>The server answered something else in place of a list of rows: there are no pages to fetch.</source>
   <translation>El servidor respondió otra cosa en lugar de una lista de filas: no hay páginas que descargar.</translation>
  </message>
  <message>
   <source>{cause} {rows:,} rows are kept in {file}: the export can be resumed.</source>
   <translation>{cause} {rows:,} filas se conservan en {file}: la exportación se puede reanudar.</translation>
  </message>
  <message>
   <source>{cause} 1 row is kept in {file}: the export can be resumed.</source>
   <translation>{cause} Se conserva 1 fila en {file}: la exportación se puede reanudar.</translation>
  </message>
  <message>
   <source>Without $orderby the server may order each page anew: a row can then be missing or come twice.</source>
   <translation>Sin $orderby el servidor puede ordenar cada página de nuevo: una fila puede entonces faltar o aparecer dos veces.</translation>
  </message>
  <message>
   <source>The rows come from more than one go: what changed on the server in between may be missing or come twice.</source>
   <translation>Las filas se obtuvieron en varias veces: lo que cambió en el servidor entretanto puede faltar o aparecer dos veces.</translation>
  </message>
  <message>
   <source>{count:,} cells began like a formula: an apostrophe was put before them.</source>
   <translation>{count:,} celdas empezaban como una fórmula: se les antepuso un apóstrofo.</translation>
  </message>
  <message>
   <source>1 cell began like a formula: an apostrophe was put before it.</source>
   <translation>1 celda empezaba como una fórmula: se le antepuso un apóstrofo.</translation>
  </message>
  <message>
   <source>{count:,} texts were longer than a cell of Excel and were cut.</source>
   <translation>{count:,} textos eran más largos que una celda de Excel y se cortaron.</translation>
  </message>
  <message>
   <source>1 text was longer than a cell of Excel and was cut.</source>
   <translation>1 texto era más largo que una celda de Excel y se cortó.</translation>
  </message>
  <message>
   <source>{count:,} texts held characters that Excel has not: they were replaced.</source>
   <translation>{count:,} textos contenían caracteres que Excel no tiene: se sustituyeron.</translation>
  </message>
  <message>
   <source>1 text held characters that Excel has not: they were replaced.</source>
   <translation>1 texto contenía caracteres que Excel no tiene: se sustituyeron.</translation>
  </message>
  <message>
   <source>{count:,} numbers have more digits than Excel keeps: they are there as text.</source>
   <translation>{count:,} números tienen más cifras de las que Excel conserva: están como texto.</translation>
  </message>
  <message>
   <source>1 number has more digits than Excel keeps: it is there as text.</source>
   <translation>1 número tiene más cifras de las que Excel conserva: está como texto.</translation>
  </message>
  <message>
   <source>The file is larger than {limit_mb} MB.</source>
   <translation>El archivo supera los {limit_mb} MB.</translation>
  </message>
  <message>
   <source>No credential was found. Known lists: a table with the headings Description, Client ID and Secret; an .env, INI, YAML or JSON file; an export of Postman, Insomnia, Bruno or Bitwarden.</source>
   <translation>No se encontró ninguna credencial. Listas conocidas: una tabla con los títulos Description, Client ID y Secret; un archivo .env, INI, YAML o JSON; una exportación de Postman, Insomnia, Bruno o Bitwarden.</translation>
  </message>
  <message>
   <source>This is an Excel workbook or a ZIP archive: save the list as CSV, and import that.</source>
   <translation>Es un libro de Excel o un archivo ZIP: guarde la lista como CSV e importe ese archivo.</translation>
  </message>
  <message>
   <source>The file holds more than {limit:,} credentials.</source>
   <translation>El archivo contiene más de {limit:,} credenciales.</translation>
  </message>
  <message>
   <source>The table cannot be read: a cell is too long or not closed.</source>
   <translation>No se puede leer la tabla: una celda es demasiado larga o no está cerrada.</translation>
  </message>
  <message>
   <source>The file looks like JSON, but cannot be read as such.</source>
   <translation>El archivo parece JSON, pero no se puede leer como tal.</translation>
  </message>
  <message>
   <source>The file looks like YAML, but cannot be read as such.</source>
   <translation>El archivo parece YAML, pero no se puede leer como tal.</translation>
  </message>
  <message>
   <source>The file's YAML grows too large.</source>
   <translation>El YAML del archivo crece demasiado.</translation>
  </message>
  <message>
   <source>The file is not TOML.</source>
   <translation>El archivo no es TOML.</translation>
  </message>
  <message>
   <source>This Bitwarden export is encrypted: export it again as JSON without a password.</source>
   <translation>Esta exportación de Bitwarden está cifrada: expórtela otra vez como JSON sin contraseña.</translation>
  </message>
  <message>
   <source>“{name}” fits {names}: choose which of them it replaces.</source>
   <translation>«{name}» coincide con {names}: elija cuál reemplaza.</translation>
  </message>
  <message>
   <source>Nothing was imported: {names} changed since the preview was made. Import the file again.</source>
   <translation>No se importó nada: {names} cambió después de la vista previa. Importe el archivo otra vez.</translation>
  </message>
  <message>
   <source>Columns not read: {names}.</source>
   <translation>Columnas no leídas: {names}.</translation>
  </message>
  <message>
   <source>Choose the environment of this credential.</source>
   <translation>Elija el entorno de esta credencial.</translation>
  </message>
  <message>
   <source>Choose the environment: the list does not say.</source>
   <translation>Elija el entorno: la lista no lo indica.</translation>
  </message>
  <message>
   <source>Choose the environment: the list says {kinds}.</source>
   <translation>Elija el entorno: la lista indica {kinds}.</translation>
  </message>
  <message>
   <source>Choose the environment: the list says “{said}”.</source>
   <translation>Elija el entorno: la lista indica «{said}».</translation>
  </message>
  <message>
   <source>Choose the environment: the list names several hosts ({hosts}).</source>
   <translation>Elija el entorno: la lista menciona varios hosts ({hosts}).</translation>
  </message>
  <message>
   <source>Disabled in the list.</source>
   <translation>Desactivada en la lista.</translation>
  </message>
  <message>
   <source>No Secret stands beside this Client ID.</source>
   <translation>No hay ningún Secret junto a este Client ID.</translation>
  </message>
  <message>
   <source>No Client ID stands beside this Secret.</source>
   <translation>No hay ningún Client ID junto a este Secret.</translation>
  </message>
  <message>
   <source>The {part} is a placeholder.</source>
   <translation>{part}: es un texto de relleno.</translation>
  </message>
  <message>
   <source>A spreadsheet has rounded the {part} to a number: copy it from where it came from.</source>
   <translation>{part}: una hoja de cálculo lo redondeó como número; cópielo de su origen.</translation>
  </message>
  <message>
   <source>The {part} holds characters that cannot be read: save the list as UTF-8.</source>
   <translation>{part} contiene caracteres que no se pueden leer: guarde la lista como UTF-8.</translation>
  </message>
  <message>
   <source>The {part} cannot be read: {problem}.</source>
   <translation>{part} no se puede leer: {problem}.</translation>
  </message>
  <message>
   <source>Check the {part}: {doubt}.</source>
   <translation>Revise {part}: {doubt}.</translation>
  </message>
  <message>
   <source>its quotes are not closed</source>
   <translation>sus comillas no están cerradas</translation>
  </message>
  <message>
   <source>text follows its closing quote</source>
   <translation>hay texto después de la comilla de cierre</translation>
  </message>
  <message>
   <source>programs read its quotes, backslashes, # or $ differently</source>
   <translation>los programas leen de distinta forma sus comillas, barras invertidas, # o $</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>está cifrado</translation>
  </message>
  <message>
   <source>it stands in the list several times, with different values</source>
   <translation>está varias veces en la lista, con valores distintos</translation>
  </message>
  <message>
   <source>several Secrets with different values stand beside the Client ID</source>
   <translation>junto al Client ID hay varios Secrets con valores distintos</translation>
  </message>
  <message>
   <source>several Client IDs with different values stand beside it</source>
   <translation>junto a él hay varios Client ID con valores distintos</translation>
  </message>
  <message>
   <source>by their forms, it and the Client ID stand in each other's place in the list</source>
   <translation>por su forma, este valor y el Client ID están intercambiados en la lista</translation>
  </message>
  <message>
   <source>it may be another program's, for its name does not say “client”</source>
   <translation>puede ser de otro programa, pues su nombre no dice «client»</translation>
  </message>
  <message>
   <source>Not Aspire's: its name says “{vendor}”.</source>
   <translation>No es de Aspire: su nombre dice «{vendor}».</translation>
  </message>
  <message>
   <source>Not Aspire's: it has the form of another service's key.</source>
   <translation>No es de Aspire: tiene la forma de una clave de otro servicio.</translation>
  </message>
  <message>
   <source>Not Aspire's: it is for {host}.</source>
   <translation>No es de Aspire: es para {host}.</translation>
  </message>
  <message>
   <source>{host} is not one of Aspire's hosts: check it.</source>
   <translation>{host} no es uno de los hosts de Aspire: revíselo.</translation>
  </message>
  <message>
   <source>Nothing says that “{owner}” is Aspire's: check it.</source>
   <translation>Nada indica que «{owner}» sea de Aspire: revíselo.</translation>
  </message>
  <message>
   <source>A login from a password manager: check that it is a Client ID and its Secret.</source>
   <translation>Un inicio de sesión de un gestor de contraseñas: revise que sea un Client ID y su Secret.</translation>
  </message>
  <message>
   <source>The Client ID looks like a user name.</source>
   <translation>El Client ID parece un nombre de usuario.</translation>
  </message>
  <message>
   <source>The Secret is the same as the Client ID.</source>
   <translation>El Secret es igual al Client ID.</translation>
  </message>
  <message>
   <source>No pair of the list is called “{name}” or stands there.</source>
   <translation>Ningún par de la lista se llama «{name}» ni está ahí.</translation>
  </message>
  <message>
   <source>The pairs at {place} and {other} have the same Client ID and different Secrets: choose one of them.</source>
   <translation>Los pares de {place} y {other} tienen el mismo Client ID y Secrets distintos: elija uno de ellos.</translation>
  </message>
  <message>
   <source>read only (switched off)</source>
   <translation>solo lectura (se desactiva)</translation>
  </message>
  <message>
   <source>read only (switched on)</source>
   <translation>solo lectura (se activa)</translation>
  </message>
  <message>
   <source>asking before writes</source>
   <translation>la pregunta antes de escribir</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>description “{name}”</source>
   <translation>descripción «{name}»</translation>
  </message>
  <message>
   <source>environment ({host})</source>
   <translation>entorno ({host})</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client ID</translation>
  </message>
  <message>
   <source>scopes</source>
   <translation>scopes</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>notas</translation>
  </message>
  <message>
   <source>integrations</source>
   <translation>integraciones</translation>
  </message>
  <message>
   <source>refreshing of the token</source>
   <translation>la renovación del token</translation>
  </message>
  <message>
   <source>rotation of the Secret</source>
   <translation>la rotación del Secret</translation>
  </message>
  <message>
   <source>other settings</source>
   <translation>otros ajustes</translation>
  </message>
  <message>
   <source>line {line:,}</source>
   <translation>línea {line:,}</translation>
  </message>
  <message>
   <source>item “{name}”</source>
   <translation>elemento «{name}»</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>el texto</translation>
  </message>
  <message>
   <source>The same as at {place}.</source>
   <translation>Igual que en {place}.</translation>
  </message>
  <message>
   <source>The list has another Secret for this Client ID at {place}.</source>
   <translation>La lista tiene otro Secret para este Client ID en {place}.</translation>
  </message>
  <message>
   <source>{host} did not answer within {limit_s:g} s.</source>
   <translation>{host} no respondió en {limit_s:g} s.</translation>
  </message>
  <message>
   <source>The compressed answer of {host} is damaged.</source>
   <translation>La respuesta comprimida de {host} está dañada.</translation>
  </message>
  <message>
   <source>The proxy {proxy} asks for a user name and a password.</source>
   <translation>El proxy {proxy} pide un nombre de usuario y una contraseña.</translation>
  </message>
  <message>
   <source>The proxy {proxy} asks for a Windows sign-in ({schemes}), which Aspire Desktop cannot do. Ask for a way without it, or for a user name and a password.</source>
   <translation>El proxy {proxy} pide un inicio de sesión de Windows ({schemes}), que Aspire Desktop no puede hacer. Solicite un acceso sin él, o un nombre de usuario y una contraseña.</translation>
  </message>
  <message>
   <source>The proxy {proxy} refused to connect to {host}.</source>
   <translation>El proxy {proxy} se negó a conectar con {host}.</translation>
  </message>
  <message>
   <source>{host} did not accept a connection within {limit_s:g} s.</source>
   <translation>{host} no aceptó una conexión en {limit_s:g} s.</translation>
  </message>
  <message>
   <source>{host} was silent for {limit_s:g} s.</source>
   <translation>{host} no envió nada durante {limit_s:g} s.</translation>
  </message>
  <message>
   <source>{host} did not answer in valid HTTP: is this the API's address?</source>
   <translation>{host} no respondió en HTTP válido: ¿es esta la dirección de la API?</translation>
  </message>
  <message>
   <source>The connection to {host} broke before the answer was complete: {received:,} bytes had come.</source>
   <translation>La conexión con {host} se cortó antes de que la respuesta estuviera completa: llegaron {received:,} bytes.</translation>
  </message>
  <message>
   <source>{host} closed the connection without an answer.</source>
   <translation>{host} cerró la conexión sin responder.</translation>
  </message>
  <message>
   <source>{host} does not speak TLS as we do: no encrypted connection could be made.</source>
   <translation>{host} no habla un TLS compatible: no se pudo establecer una conexión cifrada.</translation>
  </message>
  <message>
   <source>No connection to {place} could be made.</source>
   <translation>No se pudo conectar con {place}.</translation>
  </message>
  <message>
   <source>{host} began to answer but was not done after the time limit of {limit_s:g} s: {received:,} bytes had come.</source>
   <translation>{host} empezó a responder, pero no terminó en el límite de {limit_s:g} s: llegaron {received:,} bytes.</translation>
  </message>
  <message>
   <source>{host} did not answer within the time limit of {limit_s:g} s.</source>
   <translation>{host} no respondió en el límite de {limit_s:g} s.</translation>
  </message>
  <message>
   <source>No connection to {host} within the time limit of {limit_s:g} s.</source>
   <translation>No hubo conexión con {host} en el límite de {limit_s:g} s.</translation>
  </message>
  <message>
   <source>{problem} Nothing was sent.</source>
   <translation>{problem} No se envió nada.</translation>
  </message>
  <message>
   <source>{problem} It was issued by “{issuer}”. Nothing was sent.</source>
   <translation>{problem} Lo emitió «{issuer}». No se envió nada.</translation>
  </message>
  <message>
   <source>Plain HTTP on this port: {host}:{port} answers without encryption. Check the port in the base URL. Nothing was sent.</source>
   <translation>HTTP sin cifrar en este puerto: {host}:{port} responde sin cifrado. Revise el puerto en la URL base. No se envió nada.</translation>
  </message>
  <message>
   <source>TLS on this port: {host}:{port} expects an encrypted connection. Use https:// in the base URL.</source>
   <translation>TLS en este puerto: {host}:{port} espera una conexión cifrada. Use https:// en la URL base.</translation>
  </message>
  <message>
   <source>The certificate of {host} names no host: it has no subject alternative name.</source>
   <translation>El certificado de {host} no nombra ningún host: no tiene nombre alternativo del sujeto (SAN).</translation>
  </message>
  <message>
   <source>The certificate of {host} has expired, or this computer's clock is wrong.</source>
   <translation>El certificado de {host} venció, o el reloj de este equipo está mal.</translation>
  </message>
  <message>
   <source>The certificate of {host} is not valid yet, or this computer's clock is wrong.</source>
   <translation>El certificado de {host} aún no es válido, o el reloj de este equipo está mal.</translation>
  </message>
  <message>
   <source>The certificate is not for {host}: something else answers in its place.</source>
   <translation>El certificado no es para {host}: otra cosa responde en su lugar.</translation>
  </message>
  <message>
   <source>The certificate of {host} was revoked.</source>
   <translation>El certificado de {host} fue revocado.</translation>
  </message>
  <message>
   <source>The certificate of {host} is not trusted by this computer.</source>
   <translation>Este equipo no confía en el certificado de {host}.</translation>
  </message>
  <message>
   <source>the proxy {proxy}</source>
   <translation>el proxy {proxy}</translation>
  </message>
  <message>
   <source>The name of {place} cannot be looked up: it is wrong, or this computer is offline.</source>
   <translation>No se encuentra el nombre de {place}: está mal escrito o este equipo no tiene conexión.</translation>
  </message>
  <message>
   <source>There is no server at {place}: it refused the connection.</source>
   <translation>No hay ningún servidor en {place}: rechazó la conexión.</translation>
  </message>
  <message>
   <source>Enter the proxy's address, e.g. http://proxy.example.com:8080.</source>
   <translation>Escriba la dirección del proxy, p. ej. http://proxy.example.com:8080.</translation>
  </message>
  <message>
   <source>The proxy's port must be a number from 1 to 65535.</source>
   <translation>El puerto del proxy debe ser un número de 1 a 65535.</translation>
  </message>
  <message>
   <source>The proxy's address must begin with http:// or https:// and name a host.</source>
   <translation>La dirección del proxy debe empezar con http:// o https:// e indicar un host.</translation>
  </message>
  <message>
   <source>Leave user name and password out: they would lie in a plain file. A proxy that needs them works through the system's own proxy settings.</source>
   <translation>Omita el nombre de usuario y la contraseña: quedarían en un archivo sin cifrar. Un proxy que los necesite funciona con la configuración de proxy del sistema.</translation>
  </message>
  <message>
   <source>The proxy's address must end after the port.</source>
   <translation>La dirección del proxy debe terminar después del puerto.</translation>
  </message>
  <message>
   <source>The proxy's address must not hold blanks.</source>
   <translation>La dirección del proxy no puede contener espacios.</translation>
  </message>
  <message>
   <source>The system's proxy setting cannot be used: it must be an http:// address.</source>
   <translation>La configuración de proxy del sistema no se puede usar: debe ser una dirección http://.</translation>
  </message>
  <message>
   <source>The proxy script {script} of the system's settings cannot be used: check it, or choose another proxy in the settings.</source>
   <translation>El script de proxy {script} de la configuración del sistema no se puede usar: revíselo o elija otro proxy en la configuración.</translation>
  </message>
  <message>
   <source>The proxy setting could not be read: choose it again in the settings.</source>
   <translation>No se pudo leer el ajuste del proxy: elíjalo de nuevo en la configuración.</translation>
  </message>
  <message>
   <source>The proxy in the settings cannot be used. {cause}</source>
   <translation>El proxy de la configuración no se puede usar. {cause}</translation>
  </message>
  <message>
   <source>{host} rejected these credentials (or the API is not enabled for this tenant): it answered {status}.</source>
   <translation>{host} rechazó estas credenciales (o la API no está habilitada para este tenant): respondió {status}.</translation>
  </message>
  <message>
   <source>The server did not take the refresh token.</source>
   <translation>El servidor no aceptó el refresh token.</translation>
  </message>
  <message>
   <source>This looks like the web app's address, not the API's: check the base URL.</source>
   <translation>Esta parece la dirección de la aplicación web, no la de la API: revise la URL base.</translation>
  </message>
  <message>
   <source>The server redirects to {target}: redirects are not followed.</source>
   <translation>El servidor redirige a {target}: las redirecciones no se siguen.</translation>
  </message>
  <message>
   <source>The server redirects elsewhere: redirects are not followed.</source>
   <translation>El servidor redirige a otro lugar: las redirecciones no se siguen.</translation>
  </message>
  <message>
   <source>The server has a problem of its own ({status}): try again later.</source>
   <translation>El servidor tiene un problema propio ({status}): inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The server answered {status} instead of {wanted}.</source>
   <translation>El servidor respondió {status} en lugar de {wanted}.</translation>
  </message>
  <message>
   <source>The API's request limit is used up: try again in a minute.</source>
   <translation>Se agotó el límite de solicitudes de la API: inténtelo de nuevo en un minuto.</translation>
  </message>
  <message>
   <source>The API's request limit is used up: try again after {time} UTC.</source>
   <translation>Se agotó el límite de solicitudes de la API: inténtelo de nuevo después de las {time} UTC.</translation>
  </message>
  <message>
   <source>The API's request limit is used up: try again in {seconds:.0f} s.</source>
   <translation>Se agotó el límite de solicitudes de la API: inténtelo de nuevo en {seconds:.0f} s.</translation>
  </message>
  <message>
   <source>a token</source>
   <translation>un token</translation>
  </message>
  <message>
   <source>a page of rows</source>
   <translation>una página de filas</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>una respuesta</translation>
  </message>
  <message>
   <source>an API description</source>
   <translation>una descripción de la API</translation>
  </message>
  <message>
   <source>the API's description</source>
   <translation>la descripción de la API</translation>
  </message>
  <message>
   <source>The server answered without a token.</source>
   <translation>El servidor respondió sin un token.</translation>
  </message>
  <message>
   <source>The server's token is not a text.</source>
   <translation>El token del servidor no es un texto.</translation>
  </message>
  <message>
   <source>The server's token has a quotation mark at one end only: where it begins or ends is not known.</source>
   <translation>El token del servidor solo tiene comillas en un extremo: no se sabe dónde empieza o termina.</translation>
  </message>
  <message>
   <source>The server's token holds blanks, control characters or letters beyond ASCII.</source>
   <translation>El token del servidor contiene espacios, caracteres de control o letras ajenas a ASCII.</translation>
  </message>
  <message>
   <source>The server answered with nothing in place of a token.</source>
   <translation>El servidor respondió sin contenido en lugar de un token.</translation>
  </message>
  <message>
   <source>The server answered, but not with the JSON that holds a token.</source>
   <translation>El servidor respondió, pero no con el JSON que contiene un token.</translation>
  </message>
  <message>
   <source>Your organization doesn't allow this environment ({environment}): nothing is sent to {host}.</source>
   <translation>Su organización no permite este entorno ({environment}): no se envía nada a {host}.</translation>
  </message>
  <message>
   <source>Your organization has set Production to read only: no {method} is sent to {host}.</source>
   <translation>Su organización puso Producción en solo lectura: no se envía ningún {method} a {host}.</translation>
  </message>
  <message>
   <source>Your organization doesn't allow exports of credentials.</source>
   <translation>Su organización no permite exportar credenciales.</translation>
  </message>
  <message>
   <source>Your organization doesn't allow the data folder to be moved.</source>
   <translation>Su organización no permite mover la carpeta de datos.</translation>
  </message>
  <message>
   <source>The policy {name} {hive} is ignored: it must be {wanted}.</source>
   <translation>La directiva {name} {hive} se ignora: debe ser {wanted}.</translation>
  </message>
  <message>
   <source>There is no policy {name}: the value {hive} is ignored.</source>
   <translation>No existe la directiva {name}: el valor {hive} se ignora.</translation>
  </message>
  <message>
   <source>The policies {hive} cannot be read: {reason}.</source>
   <translation>No se pueden leer las directivas {hive}: {reason}.</translation>
  </message>
  <message>
   <source>“{name}” in the policy AllowedEnvironments {hive} is no environment.</source>
   <translation>«{name}», en la directiva AllowedEnvironments {hive}, no es un entorno.</translation>
  </message>
  <message>
   <source>The policy Proxy {hive} names no proxy, so nothing is sent. {cause}</source>
   <translation>La directiva Proxy {hive} no indica ningún proxy, así que no se envía nada. {cause}</translation>
  </message>
  <message>
   <source>of the computer</source>
   <translation>del equipo</translation>
  </message>
  <message>
   <source>of the user</source>
   <translation>del usuario</translation>
  </message>
  <message>
   <source>0 or 1 (REG_DWORD)</source>
   <translation>0 o 1 (REG_DWORD)</translation>
  </message>
  <message>
   <source>a number from 0 to {most} (REG_DWORD)</source>
   <translation>un número de 0 a {most} (REG_DWORD)</translation>
  </message>
  <message>
   <source>a text (REG_SZ)</source>
   <translation>un texto (REG_SZ)</translation>
  </message>
  <message>
   <source>a list of environments (REG_MULTI_SZ)</source>
   <translation>una lista de entornos (REG_MULTI_SZ)</translation>
  </message>
  <message>
   <source>“{text}” does not belong here</source>
   <translation>«{text}» no va aquí</translation>
  </message>
  <message>
   <source>something is missing at the end</source>
   <translation>falta algo al final</translation>
  </message>
  <message>
   <source>“{sign}” is missing here</source>
   <translation>aquí falta «{sign}»</translation>
  </message>
  <message>
   <source>a closing parenthesis is missing</source>
   <translation>falta un paréntesis de cierre</translation>
  </message>
  <message>
   <source>a closing parenthesis is missing here</source>
   <translation>aquí falta un paréntesis de cierre</translation>
  </message>
  <message>
   <source>this closing parenthesis has no opening one</source>
   <translation>este paréntesis de cierre no tiene uno de apertura</translation>
  </message>
  <message>
   <source>only a comma may follow a closing parenthesis</source>
   <translation>tras un paréntesis de cierre solo puede ir una coma</translation>
  </message>
  <message>
   <source>the closing quote is missing; a quote inside a text is written twice</source>
   <translation>falta la comilla de cierre; una comilla dentro de un texto se escribe dos veces</translation>
  </message>
  <message>
   <source>a quote inside a text is written twice</source>
   <translation>una comilla dentro de un texto se escribe dos veces</translation>
  </message>
  <message>
   <source>texts stand in single quotes</source>
   <translation>los textos van entre comillas simples</translation>
  </message>
  <message>
   <source>OData writes {word} in small letters</source>
   <translation>OData escribe {word} en minúsculas</translation>
  </message>
  <message>
   <source>OData writes {word} in small letters: did you mean “{word}”?</source>
   <translation>OData escribe {word} en minúsculas: ¿quiso decir «{word}»?</translation>
  </message>
  <message>
   <source>OData writes {word} instead of “{text}”</source>
   <translation>OData escribe {word} en lugar de «{text}»</translation>
  </message>
  <message>
   <source>OData writes {word}</source>
   <translation>OData escribe {word}</translation>
  </message>
  <message>
   <source>OData has no “like”: it has contains, startswith and endswith</source>
   <translation>OData no tiene «like»: tiene contains, startswith y endswith</translation>
  </message>
  <message>
   <source>this is percent-encoded: the program encodes it when it is sent</source>
   <translation>está codificado con %: el programa lo codifica al enviarlo</translation>
  </message>
  <message>
   <source>this is encoded as in an address</source>
   <translation>está codificado como en una dirección</translation>
  </message>
  <message>
   <source>“{option}=” is added when the request is sent</source>
   <translation>«{option}=» se agrega al enviar la solicitud</translation>
  </message>
  <message>
   <source>there is no such time: “{text}”</source>
   <translation>no existe esa hora: «{text}»</translation>
  </message>
  <message>
   <source>there is no such date: “{text}”</source>
   <translation>no existe esa fecha: «{text}»</translation>
  </message>
  <message>
   <source>dates are written as 2026-01-31</source>
   <translation>las fechas se escriben como 2026-01-31</translation>
  </message>
  <message>
   <source>a filter with {function} was answered 400 here on {day}</source>
   <translation>un filtro con {function} recibió aquí un 400 el {day}</translation>
  </message>
  <message>
   <source>a {left} is compared with a {right}</source>
   <translation>se compara {left} con {right}</translation>
  </message>
  <message>
   <source>this is compared with a {kind}: write it without quotes</source>
   <translation>esto se compara con {kind}: escríbalo sin comillas</translation>
  </message>
  <message>
   <source>this is compared with a text: write '{text}'</source>
   <translation>esto se compara con un texto: escriba '{text}'</translation>
  </message>
  <message>
   <source>this is compared with a {kind}: write {example}</source>
   <translation>esto se compara con {kind}: escriba {example}</translation>
  </message>
  <message>
   <source>a number such as 5</source>
   <translation>un número como 5</translation>
  </message>
  <message>
   <source>a date such as 2026-01-31</source>
   <translation>una fecha como 2026-01-31</translation>
  </message>
  <message>
   <source>a text in single quotes</source>
   <translation>un texto entre comillas simples</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <source>a GUID</source>
   <translation>un GUID</translation>
  </message>
  <message>
   <source>a duration such as duration'PT8H'</source>
   <translation>una duración como duration'PT8H'</translation>
  </message>
  <message>
   <source>a time such as 08:30:00</source>
   <translation>una hora como 08:30:00</translation>
  </message>
  <message>
   <source>the API does not know {option}</source>
   <translation>la API no conoce {option}</translation>
  </message>
  <message>
   <source>many values of one field: “in” makes the address shorter</source>
   <translation>muchos valores de un campo: «in» acorta la dirección</translation>
  </message>
  <message>
   <source>the API gives at most {limit:,} rows at once</source>
   <translation>la API entrega {limit:,} filas a la vez como máximo</translation>
  </message>
  <message>
   <source>a name is missing here</source>
   <translation>aquí falta un nombre</translation>
  </message>
  <message>
   <source>“{text}” is no field's name</source>
   <translation>«{text}» no es el nombre de un campo</translation>
  </message>
  <message>
   <source>this is no field's name</source>
   <translation>esto no es el nombre de un campo</translation>
  </message>
  <message>
   <source>{name} is a collection: the API takes it in $expand only</source>
   <translation>{name} es una colección: la API solo la admite en $expand</translation>
  </message>
  <message>
   <source>{name} is a collection: rows cannot be ordered by it</source>
   <translation>{name} es una colección: no se pueden ordenar filas por ella</translation>
  </message>
  <message>
   <source>{name} is an object: rows cannot be ordered by it</source>
   <translation>{name} es un objeto: no se pueden ordenar filas por él</translation>
  </message>
  <message>
   <source>{name} holds nothing that could be expanded</source>
   <translation>{name} no contiene nada que se pueda expandir</translation>
  </message>
  <message>
   <source>an option is missing here</source>
   <translation>aquí falta una opción</translation>
  </message>
  <message>
   <source>{option} needs a value</source>
   <translation>{option} necesita un valor</translation>
  </message>
  <message>
   <source>must be a whole number or max</source>
   <translation>debe ser un número entero o max</translation>
  </message>
  <message>
   <source>{path} takes no {option}</source>
   <translation>{path} no admite {option}</translation>
  </message>
  <message>
   <source>the option is called {option}</source>
   <translation>la opción se llama {option}</translation>
  </message>
  <message>
   <source>options such as $select=… stand here, a semicolon between them</source>
   <translation>aquí van opciones como $select=…, separadas por punto y coma</translation>
  </message>
  <message>
   <source>this is longer than any server takes</source>
   <translation>es más largo de lo que acepta cualquier servidor</translation>
  </message>
  <message>
   <source>this is nested too deeply</source>
   <translation>está demasiado anidado</translation>
  </message>
  <message>
   <source>a comparison such as eq, ne, gt or lt is missing here</source>
   <translation>aquí falta una comparación como eq, ne, gt o lt</translation>
  </message>
  <message>
   <source>a field or a value is missing before “{word}”</source>
   <translation>falta un campo o un valor antes de «{word}»</translation>
  </message>
  <message>
   <source>there is no function “{name}”</source>
   <translation>no existe la función «{name}»</translation>
  </message>
  <message>
   <source>{function} takes {wanted} arguments, not {count}</source>
   <translation>{function} admite {wanted} argumentos, no {count}</translation>
  </message>
  <message>
   <source>{function} takes 1 argument, not {count}</source>
   <translation>{function} admite 1 argumento, no {count}</translation>
  </message>
  <message>
   <source>{function} takes {fewest} to {most} arguments, not {count}</source>
   <translation>{function} admite de {fewest} a {most} argumentos, no {count}</translation>
  </message>
  <message>
   <source>a field's name is missing here</source>
   <translation>aquí falta el nombre de un campo</translation>
  </message>
  <message>
   <source>{name} holds several values: write {hint}</source>
   <translation>{name} contiene varios valores: escriba {hint}</translation>
  </message>
  <message>
   <source>all needs a condition, such as all(x: x/Name ne null)</source>
   <translation>all necesita una condición, como all(x: x/Name ne null)</translation>
  </message>
  <message>
   <source>a name such as “x” is missing here</source>
   <translation>aquí falta un nombre como «x»</translation>
  </message>
  <message>
   <source>the response has no field “{name}”</source>
   <translation>la respuesta no tiene el campo «{name}»</translation>
  </message>
  <message>
   <source>the response has no field “{name}”: did you mean “{meant}”?</source>
   <translation>la respuesta no tiene el campo «{name}»: ¿quiso decir «{meant}»?</translation>
  </message>
  <message>
   <source>a value is missing</source>
   <translation>falta un valor</translation>
  </message>
  <message>
   <source>holds controls, which no filter can have</source>
   <translation>contiene caracteres de control, que ningún filtro puede tener</translation>
  </message>
  <message>
   <source>must be a GUID</source>
   <translation>debe ser un GUID</translation>
  </message>
  <message>
   <source>must be a date such as 2026-01-31 or 2026-01-31T08:00:00Z</source>
   <translation>debe ser una fecha, como 2026-01-31 o 2026-01-31T08:00:00Z</translation>
  </message>
  <message>
   <source>must be a duration such as PT8H30M</source>
   <translation>debe ser una duración, como PT8H30M</translation>
  </message>
  <message>
   <source>Write {text}</source>
   <translation>Escribir {text}</translation>
  </message>
  <message>
   <source>Write “{text}”</source>
   <translation>Escribir «{text}»</translation>
  </message>
  <message>
   <source>Write “in (…)”</source>
   <translation>Escribir «in (…)»</translation>
  </message>
  <message>
   <source>Write {name}(…)</source>
   <translation>Escribir {name}(…)</translation>
  </message>
  <message>
   <source>Decode the text</source>
   <translation>Decodificar el texto</translation>
  </message>
  <message>
   <source>Use single quotes</source>
   <translation>Usar comillas simples</translation>
  </message>
  <message>
   <source>Write the quote twice</source>
   <translation>Escribir la comilla dos veces</translation>
  </message>
  <message>
   <source>Close the quote</source>
   <translation>Cerrar la comilla</translation>
  </message>
  <message>
   <source>Close the parenthesis</source>
   <translation>Cerrar el paréntesis</translation>
  </message>
  <message>
   <source>Remove the parenthesis</source>
   <translation>Quitar el paréntesis</translation>
  </message>
  <message>
   <source>Remove “{option}=”</source>
   <translation>Quitar «{option}=»</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>número entero</translation>
  </message>
  <message>
   <source>date and time</source>
   <translation>fecha y hora</translation>
  </message>
  <message>
   <source>date</source>
   <translation>fecha</translation>
  </message>
  <message>
   <source>duration</source>
   <translation>duración</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>hora del día</translation>
  </message>
  <message>
   <source>GUID</source>
   <translation>GUID</translation>
  </message>
  <message>
   <source>object</source>
   <translation>objeto</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>colección</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <source>is</source>
   <translation>es</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>no es</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>es mayor que</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>es al menos</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>es menor que</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>es como máximo</translation>
  </message>
  <message>
   <source>contains</source>
   <translation>contiene</translation>
  </message>
  <message>
   <source>begins with</source>
   <translation>empieza con</translation>
  </message>
  <message>
   <source>ends with</source>
   <translation>termina con</translation>
  </message>
  <message>
   <source>is one of</source>
   <translation>es uno de</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <source>is not empty</source>
   <translation>no está vacío</translation>
  </message>
  <message>
   <source>The body must be a JSON object of the form's fields.</source>
   <translation>El cuerpo debe ser un objeto JSON con los campos del formulario.</translation>
  </message>
  <message>
   <source>The field “{name}” takes the path of a file.</source>
   <translation>El campo «{name}» lleva la ruta de un archivo.</translation>
  </message>
  <message>
   <source>The method must be a word such as GET or POST.</source>
   <translation>El método debe ser una palabra como GET o POST.</translation>
  </message>
  <message>
   <source>The header Content-Type is set by the program itself for a form with parts.</source>
   <translation>En un formulario con partes, el propio programa pone el encabezado Content-Type.</translation>
  </message>
  <message>
   <source>“{name}” is not the name of a cookie.</source>
   <translation>«{name}» no es el nombre de una cookie.</translation>
  </message>
  <message>
   <source>the server answered {status}. {said}</source>
   <translation>el servidor respondió {status}. {said}</translation>
  </message>
  <message>
   <source>“{credential}” is read only: no {method} is sent in its name.</source>
   <translation>«{credential}» es de solo lectura: no se envía ningún {method} en su nombre.</translation>
  </message>
  <message>
   <source>The body {problem}.</source>
   <translation>El cuerpo {problem}.</translation>
  </message>
  <message>
   <source>The path parameter “{name}” needs a value, and “.”, “..” or controls are none.</source>
   <translation>El parámetro de ruta «{name}» necesita un valor; «.», «..» y los caracteres de control no sirven.</translation>
  </message>
  <message>
   <source>This path would leave the credential's own host.</source>
   <translation>Esta ruta saldría del host propio de la credencial.</translation>
  </message>
  <message>
   <source>The path is empty.</source>
   <translation>La ruta está vacía.</translation>
  </message>
  <message>
   <source>The path holds blanks, controls, “#” or “?”.</source>
   <translation>La ruta contiene espacios, caracteres de control, «#» o «?».</translation>
  </message>
  <message>
   <source>The path holds “.” or “..”.</source>
   <translation>La ruta contiene «.» o «..».</translation>
  </message>
  <message>
   <source>“{name}” is not the name of a header: write Name: value.</source>
   <translation>«{name}» no es el nombre de un encabezado: escriba Nombre: valor.</translation>
  </message>
  <message>
   <source>The header {name} is set by the program itself.</source>
   <translation>El propio programa pone el encabezado {name}.</translation>
  </message>
  <message>
   <source>The header {name} holds characters that a header cannot have.</source>
   <translation>El encabezado {name} contiene caracteres que un encabezado no puede tener.</translation>
  </message>
  <message>
   <source>This path makes no valid URL.</source>
   <translation>Esta ruta no forma una URL válida.</translation>
  </message>
  <message>
   <source>The credential was changed meanwhile: nothing was sent.</source>
   <translation>La credencial cambió entretanto: no se envió nada.</translation>
  </message>
  <message>
   <source>This request would go to {actual}, but the credential belongs to {expected}.</source>
   <translation>Esta solicitud iría a {actual}, pero la credencial pertenece a {expected}.</translation>
  </message>
  <message>
   <source>Select a credential and an operation first.</source>
   <translation>Seleccione primero una credencial y una operación.</translation>
  </message>
  <message>
   <source>The program was locked before you could confirm it.</source>
   <translation>El programa se bloqueó antes de que pudiera confirmarlo.</translation>
  </message>
  <message>
   <source>Select a credential first.</source>
   <translation>Seleccione primero una credencial.</translation>
  </message>
  <message>
   <source>Select an operation first.</source>
   <translation>Seleccione primero una operación.</translation>
  </message>
  <message>
   <source>{place} as “{name}” is still under way: wait for it, or cancel it.</source>
   <translation>{place} como «{name}» sigue en curso: espere o cancele.</translation>
  </message>
  <message>
   <source>The address can be read in two ways.</source>
   <translation>La dirección se puede leer de dos maneras.</translation>
  </message>
  <message>
   <source>The address holds characters that must be percent-encoded.</source>
   <translation>La dirección contiene caracteres que deben ir codificados con %.</translation>
  </message>
  <message>
   <source>The request's method is not valid.</source>
   <translation>El método de la solicitud no es válido.</translation>
  </message>
  <message>
   <source>The address holds blanks, control characters or letters that are not percent-encoded.</source>
   <translation>La dirección contiene espacios, caracteres de control o letras sin codificar con %.</translation>
  </message>
  <message>
   <source>The address is longer than {limit:,} characters: no server takes that.</source>
   <translation>La dirección supera los {limit:,} caracteres: ningún servidor la acepta.</translation>
  </message>
  <message>
   <source>This address has {count:,} characters. Most servers refuse more than {limit:,} (414).</source>
   <translation>Esta dirección tiene {count:,} caracteres. La mayoría de los servidores rechaza más de {limit:,} (414).</translation>
  </message>
  <message>
   <source>This address has {count:,} characters. Some servers refuse a query over {limit:,} (414).</source>
   <translation>Esta dirección tiene {count:,} caracteres. Algunos servidores rechazan una consulta de más de {limit:,} (414).</translation>
  </message>
  <message>
   <source>The API description serves this operation at {server}. It is sent to your own host.</source>
   <translation>Según la descripción de la API, esta operación está en {server}. Se envía a su propio host.</translation>
  </message>
  <message>
   <source>The address is not a valid URL.</source>
   <translation>La dirección no es una URL válida.</translation>
  </message>
  <message>
   <source>The address must not hold a user name or a password.</source>
   <translation>La dirección no puede contener un nombre de usuario ni una contraseña.</translation>
  </message>
  <message>
   <source>http:// would send the token unencrypted: use https://.</source>
   <translation>http:// enviaría el token sin cifrar: use https://.</translation>
  </message>
  <message>
   <source>The address must not hold a fragment (#).</source>
   <translation>La dirección no puede contener un fragmento (#).</translation>
  </message>
  <message>
   <source>The path must not hold “.” or “..”: it would call another endpoint than the one shown.</source>
   <translation>La ruta no puede contener «.» ni «..»: llamaría a un endpoint distinto del mostrado.</translation>
  </message>
  <message>
   <source>A header's name holds characters that are not allowed there.</source>
   <translation>El nombre de un encabezado contiene caracteres no permitidos.</translation>
  </message>
  <message>
   <source>The header {name} is set by the application: leave it out.</source>
   <translation>La aplicación pone el encabezado {name}: omítalo.</translation>
  </message>
  <message>
   <source>The header {name} holds line breaks, control characters or letters beyond ASCII.</source>
   <translation>El encabezado {name} contiene saltos de línea, caracteres de control o letras fuera de ASCII.</translation>
  </message>
  <message>
   <source>The token holds blanks, control characters or letters beyond ASCII: it cannot be sent.</source>
   <translation>El token contiene espacios, caracteres de control o letras fuera de ASCII: no se puede enviar.</translation>
  </message>
  <message>
   <source>A quotation in this cURL command is never closed.</source>
   <translation>Hay unas comillas sin cerrar en este comando cURL.</translation>
  </message>
  <message>
   <source>cURL has several options that begin with --{name}.</source>
   <translation>cURL tiene varias opciones que empiezan con --{name}.</translation>
  </message>
  <message>
   <source>cURL has no option --{name}.</source>
   <translation>cURL no tiene la opción --{name}.</translation>
  </message>
  <message>
   <source>cURL has no option -{letter}.</source>
   <translation>cURL no tiene la opción -{letter}.</translation>
  </message>
  <message>
   <source>The last option of this cURL command lacks its value.</source>
   <translation>A la última opción de este comando cURL le falta su valor.</translation>
  </message>
  <message>
   <source>The method of this cURL command cannot be used.</source>
   <translation>El método de este comando cURL no se puede usar.</translation>
  </message>
  <message>
   <source>The URL of this cURL command stands in a file, which was not opened.</source>
   <translation>La URL de este comando cURL está en un archivo, que no se abrió.</translation>
  </message>
  <message>
   <source>This cURL command has no URL.</source>
   <translation>Este comando cURL no tiene URL.</translation>
  </message>
  <message>
   <source>This is no cURL command: it should begin with curl.</source>
   <translation>Esto no es un comando cURL: debe empezar con curl.</translation>
  </message>
  <message>
   <source>This is no call of Invoke-RestMethod.</source>
   <translation>Esto no es una llamada a Invoke-RestMethod.</translation>
  </message>
  <message>
   <source>This call of Invoke-RestMethod has no URL in plain text.</source>
   <translation>Esta llamada a Invoke-RestMethod no tiene una URL en texto simple.</translation>
  </message>
  <message>
   <source>The method of this call cannot be used.</source>
   <translation>El método de esta llamada no se puede usar.</translation>
  </message>
  <message>
   <source>This is only a query: choose the operation that it is for first.</source>
   <translation>Esto es solo una consulta: elija primero la operación a la que corresponde.</translation>
  </message>
  <message>
   <source>The URL of this request cannot be read.</source>
   <translation>No se puede leer la URL de esta solicitud.</translation>
  </message>
  <message>
   <source>This path takes {methods}, not {method}.</source>
   <translation>Esta ruta admite {methods}, no {method}.</translation>
  </message>
  <message>
   <source>No operation of this API has the path of this request: did you mean “{meant}”?</source>
   <translation>Ninguna operación de esta API tiene la ruta de esta solicitud: ¿quiso decir «{meant}»?</translation>
  </message>
  <message>
   <source>No operation of this API has the path of this request.</source>
   <translation>Ninguna operación de esta API tiene la ruta de esta solicitud.</translation>
  </message>
  <message>
   <source>This is no request: paste a URL, a line such as GET /Branches, or a cURL command.</source>
   <translation>Esto no es una solicitud: pegue una URL, una línea como GET /Branches o un comando cURL.</translation>
  </message>
  <message>
   <source>The Authorization header was left out: the credential's own token is used.</source>
   <translation>Se omitió el encabezado Authorization: se usa el token de la credencial.</translation>
  </message>
  <message>
   <source>Cookies were left out.</source>
   <translation>Se omitieron las cookies.</translation>
  </message>
  <message>
   <source>The user name and password were left out: the credential's own token is used.</source>
   <translation>Se omitieron el nombre de usuario y la contraseña: se usa el token de la credencial.</translation>
  </message>
  <message>
   <source>The command sends no User-Agent: this program sends its own.</source>
   <translation>El comando no envía User-Agent: este programa envía el suyo.</translation>
  </message>
  <message>
   <source>The text holds several requests: only the first was taken over.</source>
   <translation>El texto contiene varias solicitudes: solo se tomó la primera.</translation>
  </message>
  <message>
   <source>The command sends several requests: only the first was taken over.</source>
   <translation>El comando envía varias solicitudes: solo se tomó la primera.</translation>
  </message>
  <message>
   <source>The command has several URLs: only the first was taken over.</source>
   <translation>El comando tiene varias URL: solo se tomó la primera.</translation>
  </message>
  <message>
   <source>The URL stands for several requests ({patterns}): only the first was taken over.</source>
   <translation>La URL representa varias solicitudes ({patterns}): solo se tomó la primera.</translation>
  </message>
  <message>
   <source>The URL begins with a variable: the credential's own base URL is used.</source>
   <translation>La URL empieza con una variable: se usa la URL base de la credencial.</translation>
  </message>
  <message>
   <source>The command reads a file, which was not opened: fill its content in.</source>
   <translation>El comando lee un archivo, que no se abrió: escriba su contenido.</translation>
  </message>
  <message>
   <source>The command's configuration file was not opened.</source>
   <translation>No se abrió el archivo de configuración del comando.</translation>
  </message>
  <message>
   <source>The command inserts what another command prints, as $(…): fill that in.</source>
   <translation>El comando inserta lo que muestra otro, como $(…): escríbalo.</translation>
  </message>
  <message>
   <source>Form fields (--form) were left out: fill them in.</source>
   <translation>Se omitieron los campos de formulario (--form): escríbalos.</translation>
  </message>
  <message>
   <source>cURL's own variables (--variable, --expand-…) were not filled in.</source>
   <translation>No se sustituyeron las variables de cURL (--variable, --expand-…).</translation>
  </message>
  <message>
   <source>Typographic quotation marks and dashes were read as plain ones.</source>
   <translation>Las comillas y los guiones tipográficos se leyeron como simples.</translation>
  </message>
  <message>
   <source>{option} was left out.</source>
   <translation>Se omitió {option}.</translation>
  </message>
  <message>
   <source>The headers were left out: the script makes them when it runs.</source>
   <translation>Se omitieron los encabezados: el script los crea al ejecutarse.</translation>
  </message>
  <message>
   <source>The body was left out: the script makes it when it runs.</source>
   <translation>Se omitió el cuerpo: el script lo crea al ejecutarse.</translation>
  </message>
  <message>
   <source>The body was left out: this operation takes none.</source>
   <translation>Se omitió el cuerpo: esta operación no lleva ninguno.</translation>
  </message>
  <message>
   <source>The body was left out: it is no text.</source>
   <translation>Se omitió el cuerpo: no es texto.</translation>
  </message>
  <message>
   <source>A header was left out. {said}</source>
   <translation>Se omitió un encabezado. {said}</translation>
  </message>
  <message>
   <source>The request was for another host: it is sent to the credential's own.</source>
   <translation>La solicitud era para otro host: se envía al de la credencial.</translation>
  </message>
  <message>
   <source>{name} is given more than once: only its first value was taken over.</source>
   <translation>{name} se indica más de una vez: solo se tomó su primer valor.</translation>
  </message>
  <message>
   <source>Left out, as the operation has no such parameters: {names}.</source>
   <translation>Se omitieron, porque la operación no tiene esos parámetros: {names}.</translation>
  </message>
  <message>
   <source>This command has typographic quotation marks inside of others: put plain ones, ' and ", in their place.</source>
   <translation>Este comando tiene comillas tipográficas dentro de otras: use en su lugar comillas simples, ' y ".</translation>
  </message>
  <message>
   <source>This file is too large to hold saved requests.</source>
   <translation>Este archivo es demasiado grande para contener solicitudes guardadas.</translation>
  </message>
  <message>
   <source>This is no file of saved requests.</source>
   <translation>Este no es un archivo de solicitudes guardadas.</translation>
  </message>
  <message>
   <source>These requests were saved by a newer version of Aspire Desktop.</source>
   <translation>Estas solicitudes se guardaron con una versión más nueva de Aspire Desktop.</translation>
  </message>
  <message>
   <source>This file holds more than {limit:,} requests.</source>
   <translation>Este archivo contiene más de {limit:,} solicitudes.</translation>
  </message>
  <message>
   <source>This is not a JSONPath: {said}.</source>
   <translation>Esto no es un JSONPath: {said}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {reason}.</source>
   <translation>No se puede escribir {file}: {reason}.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>No se puede leer {file}: {reason}.</translation>
  </message>
  <message>
   <source>The file {file} is larger than {limit_mib} MiB.</source>
   <translation>El archivo {file} supera los {limit_mib} MiB.</translation>
  </message>
  <message>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>No se puede leer el archivo {file}: {reason}.</translation>
  </message>
  <message>
   <source>The file was not written: {reason}.</source>
   <translation>No se escribió el archivo: {reason}.</translation>
  </message>
  <message>
   <source>The file cannot be read: {reason}.</source>
   <translation>No se puede leer el archivo: {reason}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {reason}. The request was sent, and answered {status}.</source>
   <translation>No se puede escribir {file}: {reason}. La solicitud se envió y la respuesta fue {status}.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {reason}. Nothing was sent.</source>
   <translation>No se puede escribir {file}: {reason}. No se envió nada.</translation>
  </message>
  <message>
   <source>the disk failed</source>
   <translation>falló el disco</translation>
  </message>
  <message>
   <source>its name cannot be used</source>
   <translation>su nombre no se puede usar</translation>
  </message>
  <message>
   <source>The system did not take the entry for the sign-in: {reason}.</source>
   <translation>El sistema no aceptó la entrada para el inicio de sesión: {reason}.</translation>
  </message>
  <message>
   <source>Write a combination such as Ctrl+Alt+A.</source>
   <translation>Escriba una combinación como Ctrl+Alt+A.</translation>
  </message>
  <message>
   <source>Use a letter, a digit, Space or F1 to F24, with Ctrl, Alt or the Windows key.</source>
   <translation>Use una letra, un dígito, Espacio o F1 a F24, con Ctrl, Alt o la tecla Windows.</translation>
  </message>
  <message>
   <source>Add Ctrl, Alt or the Windows key: the key by itself is needed for typing.</source>
   <translation>Agregue Ctrl, Alt o la tecla Windows: la tecla sola se necesita para escribir.</translation>
  </message>
  <message>
   <source>Every program needs this combination for itself: add Alt or Shift.</source>
   <translation>Todos los programas necesitan esta combinación: agregue Alt o Mayús.</translation>
  </message>
  <message>
   <source>Another program has this combination already: choose another one.</source>
   <translation>Otro programa ya tiene esta combinación: elija otra.</translation>
  </message>
  <message>
   <source>This system's X11 library cannot be used for hot keys.</source>
   <translation>La biblioteca X11 de este sistema no se puede usar para atajos.</translation>
  </message>
  <message>
   <source>The display cannot be reached for hot keys.</source>
   <translation>No se puede acceder a la pantalla para los atajos.</translation>
  </message>
  <message>
   <source>This system lets no program take keys from the others. Its own settings may start “aspire-desktop” by a key: a second start raises the window.</source>
   <translation>Este sistema no permite que un programa tome teclas de los demás. Su propia configuración puede iniciar «aspire-desktop» con una tecla: un segundo inicio trae la ventana al frente.</translation>
  </message>
  <message>
   <source>Settings that could not be read: {names}. Check them: proxy, lock and clipboard above all.</source>
   <translation>Ajustes que no se pudieron leer: {names}. Revíselos: sobre todo proxy, bloqueo y portapapeles.</translation>
  </message>
  <message>
   <source>proxy</source>
   <translation>proxy</translation>
  </message>
  <message>
   <source>proxy address</source>
   <translation>dirección del proxy</translation>
  </message>
  <message>
   <source>lock after</source>
   <translation>bloquear tras</translation>
  </message>
  <message>
   <source>lock with the system</source>
   <translation>bloquear con el sistema</translation>
  </message>
  <message>
   <source>clear clipboard after</source>
   <translation>borrar el portapapeles tras</translation>
  </message>
  <message>
   <source>ask before a secret is shown</source>
   <translation>preguntar antes de mostrar un Secret</translation>
  </message>
  <message>
   <source>hide from screen capture</source>
   <translation>ocultar de las capturas de pantalla</translation>
  </message>
  <message>
   <source>{file} is missing: the standard settings are in force. Check them: proxy, lock and clipboard above all.</source>
   <translation>Falta {file}: rigen los ajustes predeterminados. Revíselos: sobre todo proxy, bloqueo y portapapeles.</translation>
  </message>
  <message>
   <source>{file} cannot be read: the standard settings are in force. Check them: proxy, lock and clipboard above all.</source>
   <translation>No se puede leer {file}: rigen los ajustes predeterminados. Revíselos: sobre todo proxy, bloqueo y portapapeles.</translation>
  </message>
  <message>
   <source>{file} is missing: the settings of a copy are in force. Check them: proxy, lock and clipboard above all.</source>
   <translation>Falta {file}: rigen los ajustes de una copia. Revíselos: sobre todo proxy, bloqueo y portapapeles.</translation>
  </message>
  <message>
   <source>{file} cannot be read: the settings of a copy are in force. Check them: proxy, lock and clipboard above all.</source>
   <translation>No se puede leer {file}: rigen los ajustes de una copia. Revíselos: sobre todo proxy, bloqueo y portapapeles.</translation>
  </message>
  <message>
   <source>The data folder was not moved: {reason}. Everything is where it was.</source>
   <translation>No se movió la carpeta de datos: {reason}. Todo está donde estaba.</translation>
  </message>
  <message>
   <source>the copy could not be made</source>
   <translation>no se pudo hacer la copia</translation>
  </message>
  <message>
   <source>Aspire Desktop is open on the same data in another session of yours, such as Remote Desktop. Changes made in both are kept.</source>
   <translation>Aspire Desktop está abierto con los mismos datos en otra de sus sesiones, por ejemplo por Escritorio remoto. Los cambios de ambas se conservan.</translation>
  </message>
  <message>
   <source>Another Aspire Desktop may be open on the same data but does not answer. Close it if it hangs. Changes made in both are kept.</source>
   <translation>Puede que otro Aspire Desktop esté abierto con los mismos datos y no responda. Ciérrelo si se quedó colgado. Los cambios hechos en ambos se conservan.</translation>
  </message>
  <message>
   <source>The history could not be saved ({said}): it is kept in memory only.</source>
   <translation>No se pudo guardar el historial ({said}): solo queda en memoria.</translation>
  </message>
  <message>
   <source>The history was written by a newer version of Aspire Desktop and is left alone.</source>
   <translation>El historial se escribió con una versión más nueva de Aspire Desktop y no se toca.</translation>
  </message>
  <message>
   <source>The history's file cannot be opened: it is kept in memory only.</source>
   <translation>No se puede abrir el archivo del historial: se conserva solo en la memoria.</translation>
  </message>
  <message>
   <source>The history's file cannot be opened: {reason}.</source>
   <translation>No se puede abrir el archivo del historial: {reason}.</translation>
  </message>
  <message>
   <source>The history's file is damaged and cannot be renamed: the history is kept in memory only.</source>
   <translation>El archivo del historial está dañado y no se puede apartar: el historial se conserva solo en la memoria.</translation>
  </message>
  <message>
   <source>{what}: {instead}.</source>
   <translation>{what}: {instead}.</translation>
  </message>
  <message>
   <source>The history's file was damaged, and is kept as {file}</source>
   <translation>El archivo del historial estaba dañado y se conserva como {file}</translation>
  </message>
  <message>
   <source>The history's file was missing or empty</source>
   <translation>El archivo del historial faltaba o estaba vacío</translation>
  </message>
  <message>
   <source>a new one was begun</source>
   <translation>se empezó uno nuevo</translation>
  </message>
  <message>
   <source>the copy of {day} is in its place</source>
   <translation>en su lugar está la copia del {day}</translation>
  </message>
  <message>
   <source>a copy is in its place</source>
   <translation>en su lugar está una copia</translation>
  </message>
  <message>
   <source>{count:,} of the requests kept here cannot be read and are left out.</source>
   <translation>{count:,} de las solicitudes guardadas aquí no se pueden leer y se omiten.</translation>
  </message>
  <message>
   <source>1 of the requests kept here cannot be read and is left out.</source>
   <translation>1 de las solicitudes guardadas aquí no se puede leer y se omite.</translation>
  </message>
  <message>
   <source>{file} is missing.</source>
   <translation>Falta {file}.</translation>
  </message>
  <message>
   <source>{file} was cut short.</source>
   <translation>{file} quedó cortado.</translation>
  </message>
  <message>
   <source>{file} was changed.</source>
   <translation>{file} cambió.</translation>
  </message>
  <message>
   <source>The record cannot be read.</source>
   <translation>El registro no se puede leer.</translation>
  </message>
  <message>
   <source>The record cannot be written: {reason:stem}.</source>
   <translation>El registro no se puede escribir: {reason:stem}.</translation>
  </message>
  <message>
   <source>The record's end could not be proved: the file that says what it is was removed or changed, and entries may have been removed with it.</source>
   <translation>No se pudo comprobar el final del registro: el archivo que lo indica se eliminó o cambió, y con él pueden haberse eliminado entradas.</translation>
  </message>
  <message>
   <source>Before entry {number:,}, {at:%Y-%m-%d %H:%M}: {problem}</source>
   <translation>Antes de la entrada {number:,}, {at:%Y-%m-%d %H:%M}: {problem}</translation>
  </message>
  <message>
   <source>After entry {number:,} a line cannot be read.</source>
   <translation>Después de la entrada {number:,} hay una línea que no se puede leer.</translation>
  </message>
  <message>
   <source>Entry {number:,} was changed, or was not written by this program.</source>
   <translation>La entrada {number:,} cambió o no la escribió este programa.</translation>
  </message>
  <message>
   <source>Entry {number:,} does not follow on the one before it.</source>
   <translation>La entrada {number:,} no sigue a la anterior.</translation>
  </message>
  <message>
   <source>{count:,} entries after entry {last:,} were removed.</source>
   <translation>Se eliminaron {count:,} entradas después de la entrada {last:,}.</translation>
  </message>
  <message>
   <source>1 entry after entry {last:,} was removed.</source>
   <translation>Se eliminó 1 entrada después de la entrada {last:,}.</translation>
  </message>
  <message>
   <source>{count:,} entries before {at:%Y-%m-%d %H:%M} were removed.</source>
   <translation>Se eliminaron {count:,} entradas anteriores al {at:%Y-%m-%d %H:%M}.</translation>
  </message>
  <message>
   <source>1 entry before {at:%Y-%m-%d %H:%M} was removed.</source>
   <translation>Se eliminó 1 entrada anterior al {at:%Y-%m-%d %H:%M}.</translation>
  </message>
  <message>
   <source>{count:,} entries between {since:%Y-%m-%d %H:%M} and {at:%Y-%m-%d %H:%M} were removed.</source>
   <translation>Se eliminaron {count:,} entradas entre el {since:%Y-%m-%d %H:%M} y el {at:%Y-%m-%d %H:%M}.</translation>
  </message>
  <message>
   <source>1 entry between {since:%Y-%m-%d %H:%M} and {at:%Y-%m-%d %H:%M} was removed.</source>
   <translation>Se eliminó 1 entrada entre el {since:%Y-%m-%d %H:%M} y el {at:%Y-%m-%d %H:%M}.</translation>
  </message>
  <message>
   <source>{name} {problem}.</source>
   <translation>{name} {problem}.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>«{name}»</translation>
  </message>
  <message>
   <source>{first}, {second}</source>
   <translation>{first}, {second}</translation>
  </message>
  <message>
   <source>{name} is required.</source>
   <translation>Falta {name}.</translation>
  </message>
  <message>
   <source>{names} are required.</source>
   <translation>Faltan {names}.</translation>
  </message>
  <message>
   <source>And {count:,} more.</source>
   <translation>Y {count:,} más.</translation>
  </message>
  <message>
   <source>is required</source>
   <translation>es obligatorio</translation>
  </message>
  <message>
   <source>holds no field yet</source>
   <translation>aún no contiene ningún campo</translation>
  </message>
  <message>
   <source>cannot be read: {problem}</source>
   <translation>no se puede leer: {problem}</translation>
  </message>
  <message>
   <source>holds characters that cannot be sent</source>
   <translation>contiene caracteres que no se pueden enviar</translation>
  </message>
  <message>
   <source>is not valid JSON</source>
   <translation>no es JSON válido</translation>
  </message>
  <message>
   <source>is not valid JSON: {said} at line {line}, column {column}</source>
   <translation>no es JSON válido: {said} en la línea {line}, columna {column}</translation>
  </message>
  <message>
   <source>must be JSON</source>
   <translation>debe ser JSON</translation>
  </message>
  <message>
   <source>must be a JSON object</source>
   <translation>debe ser un objeto JSON</translation>
  </message>
  <message>
   <source>must be a JSON object of the form's fields</source>
   <translation>debe ser un objeto JSON con los campos del formulario</translation>
  </message>
  <message>
   <source>must be {kind}</source>
   <translation>debe ser {kind}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} o {second}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un número entero</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un número</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>una lista</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>un objeto</translation>
  </message>
  <message>
   <source>null</source>
   <translation>null</translation>
  </message>
  <message>
   <source>must be at least {limit}</source>
   <translation>debe ser {limit} como mínimo</translation>
  </message>
  <message>
   <source>must be at most {limit}</source>
   <translation>debe ser {limit} como máximo</translation>
  </message>
  <message>
   <source>must be greater than {limit}</source>
   <translation>debe ser mayor que {limit}</translation>
  </message>
  <message>
   <source>must be less than {limit}</source>
   <translation>debe ser menor que {limit}</translation>
  </message>
  <message>
   <source>must be a multiple of {step}</source>
   <translation>debe ser múltiplo de {step}</translation>
  </message>
  <message>
   <source>must not be empty</source>
   <translation>no puede estar vacío</translation>
  </message>
  <message>
   <source>is shorter than {limit} characters</source>
   <translation>tiene menos de {limit} caracteres</translation>
  </message>
  <message>
   <source>is longer than {limit} character</source>
   <translation>supera {limit} carácter</translation>
  </message>
  <message>
   <source>is longer than {limit} characters</source>
   <translation>supera los {limit} caracteres</translation>
  </message>
  <message>
   <source>must have at least {limit} character</source>
   <translation>debe tener {limit} carácter como mínimo</translation>
  </message>
  <message>
   <source>must have at least {limit} characters</source>
   <translation>debe tener {limit} caracteres como mínimo</translation>
  </message>
  <message>
   <source>must have at most {limit} character</source>
   <translation>debe tener {limit} carácter como máximo</translation>
  </message>
  <message>
   <source>must have at most {limit} characters</source>
   <translation>debe tener {limit} caracteres como máximo</translation>
  </message>
  <message>
   <source>needs at least {limit} item</source>
   <translation>necesita {limit} elemento como mínimo</translation>
  </message>
  <message>
   <source>needs at least {limit} items</source>
   <translation>necesita {limit} elementos como mínimo</translation>
  </message>
  <message>
   <source>takes at most {limit} item</source>
   <translation>admite {limit} elemento como máximo</translation>
  </message>
  <message>
   <source>takes at most {limit} items</source>
   <translation>admite {limit} elementos como máximo</translation>
  </message>
  <message>
   <source>needs at least {limit} member</source>
   <translation>necesita {limit} miembro como mínimo</translation>
  </message>
  <message>
   <source>needs at least {limit} members</source>
   <translation>necesita {limit} miembros como mínimo</translation>
  </message>
  <message>
   <source>takes at most {limit} member</source>
   <translation>admite {limit} miembro como máximo</translation>
  </message>
  <message>
   <source>takes at most {limit} members</source>
   <translation>admite {limit} miembros como máximo</translation>
  </message>
  <message>
   <source>has an item that {problem}</source>
   <translation>tiene un elemento que {problem}</translation>
  </message>
  <message>
   <source>must not have the same item twice</source>
   <translation>no puede tener dos veces el mismo elemento</translation>
  </message>
  <message>
   <source>must not be here</source>
   <translation>no puede estar aquí</translation>
  </message>
  <message>
   <source>has a form that is not allowed</source>
   <translation>tiene una forma no permitida</translation>
  </message>
  <message>
   <source>lacks an item that it must have</source>
   <translation>le falta un elemento obligatorio</translation>
  </message>
  <message>
   <source>has more items than it may have</source>
   <translation>tiene más elementos de los permitidos</translation>
  </message>
  <message>
   <source>has a member whose name is not allowed</source>
   <translation>tiene un miembro con un nombre no permitido</translation>
  </message>
  <message>
   <source>is not allowed here</source>
   <translation>no se permite aquí</translation>
  </message>
  <message>
   <source>must be one of {values}</source>
   <translation>debe ser uno de {values}</translation>
  </message>
  <message>
   <source>must be {value}</source>
   <translation>debe ser {value}</translation>
  </message>
  <message>
   <source>must have the form {form}</source>
   <translation>debe tener la forma {form}</translation>
  </message>
  <message>
   <source>does not fit the description</source>
   <translation>no se ajusta a la descripción</translation>
  </message>
  <message>
   <source>fits more than one of the alternatives</source>
   <translation>encaja en más de una de las alternativas</translation>
  </message>
  <message>
   <source>fits none of the {count} alternatives, and of the nearest: {problem}</source>
   <translation>no encaja en ninguna de las {count} alternativas, y de la más cercana: {problem}</translation>
  </message>
  <message>
   <source>is not known to the description</source>
   <translation>la descripción no lo conoce</translation>
  </message>
  <message>
   <source>is not known to the description: is {meant} meant?</source>
   <translation>la descripción no lo conoce: ¿quiso decir «{meant}»?</translation>
  </message>
  <message>
   <source>must be a date, such as {example}</source>
   <translation>debe ser una fecha, como {example}</translation>
  </message>
  <message>
   <source>must be a date and time, such as {example}</source>
   <translation>debe ser una fecha y hora, como {example}</translation>
  </message>
  <message>
   <source>is a date without a time</source>
   <translation>es una fecha sin hora</translation>
  </message>
  <message>
   <source>is not JSON: {problem}</source>
   <translation>no es JSON: {problem}</translation>
  </message>
  <message>
   <source>NaN and Infinity</source>
   <translation>NaN e Infinity</translation>
  </message>
  <message>
   <source>is nested too deeply</source>
   <translation>está demasiado anidado</translation>
  </message>
  <message>
   <source>a value is missing here, or cannot be read</source>
   <translation>aquí falta un valor, o no se puede leer</translation>
  </message>
  <message>
   <source>a comma or a closing bracket is missing here</source>
   <translation>aquí falta una coma o un corchete de cierre</translation>
  </message>
  <message>
   <source>a colon is missing here</source>
   <translation>aquí faltan dos puntos</translation>
  </message>
  <message>
   <source>a comma before a closing bracket is not allowed</source>
   <translation>no se permite una coma antes de un corchete de cierre</translation>
  </message>
  <message>
   <source>a name in double quotes is missing here</source>
   <translation>aquí falta un nombre entre comillas dobles</translation>
  </message>
  <message>
   <source>there is more text after the end</source>
   <translation>hay más texto después del final</translation>
  </message>
  <message>
   <source>this text has no closing quote</source>
   <translation>este texto no tiene comilla de cierre</translation>
  </message>
  <message>
   <source>a line break or a tab in a text is written as \n or \t</source>
   <translation>un salto de línea o un tabulador dentro de un texto se escribe como \n o \t</translation>
  </message>
  <message>
   <source>this is too long to be shown as a form</source>
   <translation>es demasiado largo para mostrarlo como formulario</translation>
  </message>
  <message>
   <source>this is not JSON</source>
   <translation>esto no es JSON</translation>
  </message>
  <message>
   <source>{count:,} × {what}, first at {path}</source>
   <translation>{count:,} × {what}, primero en {path}</translation>
  </message>
  <message>
   <source>NaN or Infinity, which JSON does not have</source>
   <translation>NaN o Infinity, que no existen en JSON</translation>
  </message>
  <message>
   <source>half of a surrogate pair, which is no character</source>
   <translation>la mitad de un par sustituto, que no es un carácter</translation>
  </message>
  <message>
   <source>control character or line break that is not escaped</source>
   <translation>un carácter de control o salto de línea sin escapar</translation>
  </message>
  <message>
   <source>member whose name stands in its object twice: the last one counts</source>
   <translation>un miembro cuyo nombre aparece dos veces en su objeto: vale el último</translation>
  </message>
  <message>
   <source>The vault is not open.</source>
   <translation>La bóveda no está abierta.</translation>
  </message>
  <message>
   <source>The vault file is damaged: its beginning is not a vault's.</source>
   <translation>El archivo de la bóveda está dañado: su comienzo no es el de una bóveda.</translation>
  </message>
  <message>
   <source>The vault file is damaged: it is cut short.</source>
   <translation>El archivo de la bóveda está dañado: está incompleto.</translation>
  </message>
  <message>
   <source>The vault file is damaged: its header is not as it was written.</source>
   <translation>El archivo de la bóveda está dañado: su encabezado no es el que se escribió.</translation>
  </message>
  <message>
   <source>The vault was written by a newer version of Aspire Desktop. Nothing was read and nothing will be written: install that version.</source>
   <translation>La bóveda se escribió con una versión más nueva de Aspire Desktop. No se leyó ni se escribirá nada: instale esa versión.</translation>
  </message>
  <message>
   <source>The vault file is damaged: it is not as it was written, so none of it is used.</source>
   <translation>El archivo de la bóveda está dañado: no es como se escribió, así que no se usa nada de él.</translation>
  </message>
  <message>
   <source>The vault file is damaged: its header cannot be read.</source>
   <translation>El archivo de la bóveda está dañado: no se puede leer su encabezado.</translation>
  </message>
  <message>
   <source>Another Aspire Desktop has been writing for ten seconds.</source>
   <translation>Otro Aspire Desktop lleva diez segundos escribiendo.</translation>
  </message>
  <message>
   <source>The vault file is an older one: {behind:,} later changes that were saved here are not in it.</source>
   <translation>El archivo de la bóveda es anterior: le faltan {behind:,} cambios posteriores que se guardaron aquí.</translation>
  </message>
  <message>
   <source>The vault file is an older one: 1 later change that was saved here is not in it.</source>
   <translation>El archivo de la bóveda es uno anterior: falta en él 1 cambio posterior que se guardó aquí.</translation>
  </message>
  <message>
   <source>None of the older generations can be opened either.</source>
   <translation>Tampoco se puede abrir ninguna de las versiones anteriores.</translation>
  </message>
  <message>
   <source>The saved credentials are here, but their key is no longer in {store}.</source>
   <translation>Las credenciales guardadas están aquí, pero su clave ya no está en {store}.</translation>
  </message>
  <message>
   <source>The vault needs its passphrase.</source>
   <translation>La bóveda necesita su frase de contraseña.</translation>
  </message>
  <message>
   <source>The vault's content cannot be read by this version.</source>
   <translation>Esta versión no puede leer el contenido de la bóveda.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be used.</source>
   <translation>No se puede usar la carpeta de datos {folder}.</translation>
  </message>
  <message>
   <source>The vault's file cannot be read.</source>
   <translation>No se puede leer el archivo de la bóveda.</translation>
  </message>
  <message>
   <source>The vault was locked before this was done. Try again.</source>
   <translation>La bóveda se bloqueó antes de terminar esto. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>This is not the vault's passphrase.</source>
   <translation>Esta no es la frase de contraseña de la bóveda.</translation>
  </message>
  <message>
   <source>The vault file is missing, but there was one here: something else has moved or removed it. Nothing is written until an earlier version is restored.</source>
   <translation>Falta el archivo de la bóveda, pero aquí había uno: algo ajeno lo movió o lo eliminó. No se escribe nada hasta que se restaure una versión anterior.</translation>
  </message>
  <message>
   <source>The copy was not restored: the vault's files could not be changed.</source>
   <translation>No se restauró la copia: no se pudieron cambiar los archivos de la bóveda.</translation>
  </message>
  <message>
   <source>The backup was not restored: the vault's files could not be changed.</source>
   <translation>No se restauró el respaldo: no se pudieron cambiar los archivos de la bóveda.</translation>
  </message>
  <message>
   <source>The vault's files could not be changed.</source>
   <translation>No se pudieron cambiar los archivos de la bóveda.</translation>
  </message>
  <message>
   <source>The vault's file could not be renamed.</source>
   <translation>No se pudo cambiar el nombre del archivo de la bóveda.</translation>
  </message>
  <message>
   <source>The change is not saved yet: the vault's file could not be written.</source>
   <translation>El cambio aún no se ha guardado: no se pudo escribir el archivo de la bóveda.</translation>
  </message>
  <message>
   <source>keyring is configured to use {backend}, which cannot be loaded or does not work here. Nothing is saved: see PYTHON_KEYRING_BACKEND and keyringrc.cfg.</source>
   <translation>keyring está configurado para usar {backend}, que no se puede cargar o no funciona aquí. No se guarda nada: consulte PYTHON_KEYRING_BACKEND y keyringrc.cfg.</translation>
  </message>
  <message>
   <source>This system has no vault that a key can be kept in, so nothing can be saved. On Linux a Secret Service such as GNOME Keyring or KeePassXC is needed.</source>
   <translation>Este sistema no tiene un almacén donde guardar la clave, así que no se puede guardar nada. En Linux se necesita un Secret Service como GNOME Keyring o KeePassXC.</translation>
  </message>
  <message>
   <source>keyring is configured to keep nothing (its null backend), so nothing is saved.</source>
   <translation>keyring está configurado para no guardar nada (su backend null), así que no se guarda nada.</translation>
  </message>
  <message>
   <source>keyring is configured to use {backend}, which is not one of the systems' own vaults and may write plain text. It is not used, and nothing is saved: see PYTHON_KEYRING_BACKEND and keyringrc.cfg.</source>
   <translation>keyring está configurado para usar {backend}, que no es uno de los almacenes propios del sistema y puede escribir texto sin cifrar. No se usa y no se guarda nada: consulte PYTHON_KEYRING_BACKEND y keyringrc.cfg.</translation>
  </message>
  <message>
   <source>{store} did not give back the key that it was given.</source>
   <translation>{store} no devolvió la clave que se le dio.</translation>
  </message>
  <message>
   <source>{store} did not answer for {limit_s:.0f} seconds: unlock it and retry.</source>
   <translation>{store} no respondió durante {limit_s:.0f} segundos: desbloquéelo y reintente.</translation>
  </message>
  <message>
   <source>The system's vault holds something else in the place of the vault's key.</source>
   <translation>El almacén del sistema tiene otra cosa en el lugar de la clave de la bóveda.</translation>
  </message>
  <message>
   <source>{store} refused access to the vault's key.</source>
   <translation>{store} negó el acceso a la clave de la bóveda.</translation>
  </message>
  <message>
   <source>A part of Aspire Desktop is missing, so {store} can't be reached. Install Aspire Desktop again.</source>
   <translation>Falta una parte de Aspire Desktop, así que no se puede acceder a {store}. Instale Aspire Desktop de nuevo.</translation>
  </message>
  <message>
   <source>{store} isn't available in a session over SSH or WinRM, or in a service. Sign in to the desktop, or run the command as a scheduled task of your user, with its password saved.</source>
   <translation>{store} no está disponible en una sesión por SSH o WinRM, ni en un servicio. Inicie sesión en el escritorio, o ejecute el comando como una tarea programada de su usuario, con la contraseña guardada.</translation>
  </message>
  <message>
   <source>The vault's key is protected in a way that this program does not use.</source>
   <translation>La clave de la bóveda está protegida de una forma que este programa no usa.</translation>
  </message>
  <message>
   <source>The passphrase must have at least {limit} characters.</source>
   <translation>La frase de contraseña debe tener al menos {limit} caracteres.</translation>
  </message>
  <message>
   <source>The backup was made with another passphrase.</source>
   <translation>El respaldo se hizo con otra frase de contraseña.</translation>
  </message>
  <message>
   <source>{file} is too large for a backup.</source>
   <translation>{file} es demasiado grande para ser un respaldo.</translation>
  </message>
  <message>
   <source>The passphrase is not the one of this backup, or the file is damaged.</source>
   <translation>La frase de contraseña no es la de este respaldo, o el archivo está dañado.</translation>
  </message>
  <message>
   <source>This file is no backup of Aspire Desktop.</source>
   <translation>Este archivo no es un respaldo de Aspire Desktop.</translation>
  </message>
  <message>
   <source>The backup is damaged: it is cut short.</source>
   <translation>El respaldo está dañado: está incompleto.</translation>
  </message>
  <message>
   <source>The backup is damaged: its header cannot be read.</source>
   <translation>El respaldo está dañado: no se puede leer su encabezado.</translation>
  </message>
  <message>
   <source>The backup was written by a newer version of Aspire Desktop.</source>
   <translation>El respaldo se escribió con una versión más nueva de Aspire Desktop.</translation>
  </message>
  <message>
   <source>The backup asks for more memory or time than any of ours: it is not opened.</source>
   <translation>El respaldo exige más memoria o tiempo que cualquiera de los nuestros: no se abre.</translation>
  </message>
  <message>
   <source>The folder for the backups does not exist.</source>
   <translation>La carpeta de los respaldos no existe.</translation>
  </message>
  <message>
   <source>Between 1 and {limit} backups can be kept.</source>
   <translation>Se pueden conservar entre 1 y {limit} respaldos.</translation>
  </message>
  <message>
   <source>There is no plan for backups.</source>
   <translation>No hay respaldos programados.</translation>
  </message>
  <message>
   <source>{file} cannot be read back: {reason}.</source>
   <translation>No se puede volver a leer {file}: {reason}.</translation>
  </message>
  <message>
   <source>{file} does not hold what was written.</source>
   <translation>{file} no contiene lo que se escribió.</translation>
  </message>
  <message>
   <source>The data folder {folder} is not there. Connect its drive and retry, or choose another folder.</source>
   <translation>La carpeta de datos {folder} no está. Conecte su unidad y reintente, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>The data folder {folder} held credentials and is gone. If it was moved, put it back, or choose where it is now.</source>
   <translation>La carpeta de datos {folder} contenía credenciales y ya no está. Si se movió, devuélvala a su lugar o elija dónde está ahora.</translation>
  </message>
  <message>
   <source>There is no vault in this folder: choose the one that the data was moved to.</source>
   <translation>No hay ninguna bóveda en esta carpeta: elija aquella a la que se movieron los datos.</translation>
  </message>
  <message>
   <source>Choose a folder that is neither the present one, nor in it, nor around it.</source>
   <translation>Elija una carpeta que no sea la actual, ni esté dentro de ella, ni la contenga.</translation>
  </message>
  <message>
   <source>Choose an empty folder, or a new one: nothing there must be overwritten.</source>
   <translation>Elija una carpeta vacía o nueva: no se debe sobrescribir nada allí.</translation>
  </message>
  <message>
   <source>Choose a folder on this computer: a network drive may be gone when it is needed.</source>
   <translation>Elija una carpeta de este equipo: una unidad de red puede faltar cuando se necesite.</translation>
  </message>
  <message>
   <source>{file}, which says where the data folder is, cannot be read. Choose the folder.</source>
   <translation>No se puede leer {file}, que indica dónde está la carpeta de datos. Elija la carpeta.</translation>
  </message>
  <message>
   <source>Its base URL cannot be used: edit the credential.</source>
   <translation>Su URL base no se puede usar: edite la credencial.</translation>
  </message>
  <message>
   <source>A part of it cannot be read ({parts}): edit the credential to repair it.</source>
   <translation>Una parte no se puede leer ({parts}): edite la credencial para repararla.</translation>
  </message>
  <message>
   <source>date of creation</source>
   <translation>fecha de creación</translation>
  </message>
  <message>
   <source>date of the Secret</source>
   <translation>fecha del Secret</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>recordatorio</translation>
  </message>
  <message>
   <source>secret rotation</source>
   <translation>rotación del Secret</translation>
  </message>
  <message>
   <source>{credential}: its token could not be read. Get a new one.</source>
   <translation>{credential}: no se pudo leer su token. Obtenga uno nuevo.</translation>
  </message>
  <message>
   <source>{credential}: a time in it was not usable.</source>
   <translation>{credential}: una hora en ella no era válida.</translation>
  </message>
  <message>
   <source>The clock of {origin} was not usable: it is measured again.</source>
   <translation>El reloj de {origin} no era válido: se mide de nuevo.</translation>
  </message>
  <message>
   <source>The backup schedule could not be read: set it up again.</source>
   <translation>No se pudo leer la programación de respaldos: configúrela de nuevo.</translation>
  </message>
  <message>
   <source>The time of the last scheduled backup was not usable.</source>
   <translation>La hora del último respaldo programado no era utilizable.</translation>
  </message>
 </context>
</TS>
