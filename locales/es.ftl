## On every page

languages = Idioma
languages-go = Cambiar
title-error = Error:
summary-heading = Revisa lo siguiente
next = Siguiente
continue = Continuar
other-account = Usar otra cuenta
not-you = ¿No eres tú?
sign-out = Cerrar sesión
signed-in-as = Sesión iniciada como
reference = Referencia
way-back = Volver a { $client }
way-sign-in = Iniciar sesión
way-again = Reintentar
wait-seconds = { $count ->
    [one] dentro de { $count } segundo
   *[other] dentro de { $count } segundos
}
wait-minutes = { $count ->
    [one] dentro de { $count } minuto
   *[other] dentro de { $count } minutos
}
wait-hours = { $count ->
    [one] dentro de { $count } hora
   *[other] dentro de { $count } horas
}
span-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
span-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
span-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}

## Fields

label-username = Nombre de usuario
label-email = Correo electrónico
label-phone = Número de teléfono
label-email-or-phone = Correo electrónico o número de teléfono
label-any = Nombre de usuario, correo o número de teléfono
label-password = Contraseña
label-new-password = Contraseña nueva
label-confirm-password = Repite la contraseña nueva
label-device-name = Nombre de este dispositivo (opcional)
password-show = Mostrar contraseña
password-hide = Ocultar contraseña
code-label = Código
device-name-hint = Por ejemplo, «Mi teléfono», para saber más adelante qué app abrir.

## Signing in

sign-in-title = Iniciar sesión
sign-in-lead = para continuar en { $client }
sign-in-submit = Iniciar sesión
password-title = Introduce tu contraseña
username-missing = Introduce el nombre con el que inicias sesión.
username-too-long = Ese nombre es demasiado largo. Introduce 128 caracteres como máximo.
password-missing = Introduce tu contraseña.
wrong-credentials = El nombre o la contraseña no son correctos. Comprueba ambos y vuelve a intentarlo.
unknown-user = Aquí nadie tiene ese nombre. Comprueba cómo está escrito.
account-locked = Ha habido demasiados intentos incorrectos. Vuelve a intentarlo { $wait }.
temporary-password-expired = Tu contraseña temporal ha caducado. Pide una nueva a quien te invitó.
account-not-confirmed = Esta cuenta aún no se ha confirmado. Pide al equipo de administración que la confirme.
account-confirmed = Tu cuenta está confirmada. Inicia sesión para continuar.
password-reset-required = Hay que restablecer tu contraseña antes de que puedas iniciar sesión. Pide ayuda al equipo de administración.
password-reset-now = Tu contraseña ya no es válida. Elige una nueva con un código que te enviaremos.
password-in-a-breach = Esta contraseña se ha filtrado en una brecha de datos de otro sitio, así que ya no abre tu cuenta. Elige una nueva con un código que te enviaremos.

## New password

new-password-title = Elige una contraseña nueva
new-password-lead = Has iniciado sesión con una contraseña temporal. A partir de ahora, solo tú debes conocer la tuya.
new-password-lead-breached = Tu contraseña se ha filtrado en una brecha de datos de otro sitio. Elige una que no uses en ningún otro lugar.
new-password-submit = Guardar y continuar
new-password-missing = Introduce una contraseña nueva.
password-too-short = { $count ->
    [one] La contraseña debe tener al menos { $count } carácter.
   *[other] La contraseña debe tener al menos { $count } caracteres.
}
password-too-long = { $count ->
    [one] La contraseña puede tener { $count } carácter como máximo.
   *[other] La contraseña puede tener { $count } caracteres como máximo.
}
password-rules = La contraseña nueva todavía no cumple todas las reglas. La lista muestra lo que falta.
password-needs-upper = La contraseña debe tener una letra mayúscula (de la A a la Z).
password-needs-lower = La contraseña debe tener una letra minúscula (de la a a la z).
password-needs-digit = La contraseña debe tener una cifra (del 0 al 9).
password-needs-symbol = La contraseña debe tener un símbolo, como !, ? o #.
password-edge-space = La contraseña no debe empezar ni terminar con un espacio.
password-mismatch = Las dos contraseñas no coinciden. Introduce la contraseña nueva dos veces.
password-reused = Ya has usado esta contraseña antes. Elige otra.
password-guessable = La contraseña es demasiado fácil de adivinar. Usa más caracteres, o varias palabras que no tengan nada que ver entre sí ni contigo.
password-breached = Esta contraseña se ha filtrado en una brecha de datos de otro sitio. Elige una que no uses en ningún otro lugar.
password-characters = La contraseña nueva contiene caracteres que no se pueden usar. Elige otra.
password-changed = Se ha cambiado tu contraseña.
rule-length = { $count ->
    [one] Al menos { $count } carácter
   *[other] Al menos { $count } caracteres
}
rule-upper = Una letra mayúscula
rule-lower = Una letra minúscula
rule-digit = Una cifra
rule-symbol = Un símbolo, como !, ? o #
rule-edges = Sin espacios al principio ni al final
rule-unused = Que no hayas usado antes
rule-unguessable = Difícil de adivinar: ni palabras ni patrones comunes, ni nada sobre ti
rule-unbreached = Que no aparezca en una filtración de datos conocida
rule-met = cumplido
rule-unmet = aún falta

## A forgotten password

forgot-link = ¿Has olvidado la contraseña?
sign-up-link = Crear una cuenta
sign-in-link = Volver al inicio de sesión
forgot-title = ¿Has olvidado la contraseña?
forgot-lead = Dinos quién eres y te enviaremos un código para elegir una nueva.
forgot-submit = Enviar código
choose-reset-title = ¿Adónde enviamos el código?
choose-reset-legend = Enviarlo
choose-reset-email = Por correo electrónico
choose-reset-text = Por SMS
choose-reset-to = A { $destination }
reset-title = Restablece tu contraseña
reset-lead = Si existe una cuenta, hay un código de camino a { $destination }.
reset-everywhere = Cerrar mi sesión en todos los demás sitios
reset-submit = Guardar contraseña nueva
sent-code-hint = Está en el mensaje que hemos enviado. Puede tardar un minuto en llegar.
code-not-there = ¿Aún no tienes el código?
code-resend = Enviar otro
code-sent = Hay otro código de camino. El anterior ya no funciona.
code-sent-just-now = Acabamos de enviar un código. Espera medio minuto antes de pedir otro.
no-recovery = No conocemos ninguna dirección a la que enviar un código. Pide ayuda al equipo de administración.

## An account of one's own

sign-up-title = Crear una cuenta
sign-up-lead = para { $client }
sign-up-passwordless = Puedes dejar la contraseña en blanco. En ese caso, entrarás con un código o una llave de acceso.
sign-up-submit = Crear cuenta
optional = (opcional)
terms-title = Antes de continuar
terms-lead = Lee esto y acéptalo, por favor. Es nuevo, o ha cambiado desde que lo aceptaste.
terms-agree = Acepto: { $title }
terms-read = Leer «{ $title }» (se abre en una pestaña nueva)
terms-missing = Para continuar, marca la casilla «{ $title }».
terms-decline = No acepto
terms-declined-title = No has aceptado
terms-declined-lead = Si no aceptas, no puedes iniciar sesión aquí. No se ha comunicado nada a la aplicación.
terms-again = Volver a leerlo
label-name = Nombre completo
label-given-name = Nombre
label-middle-name = Segundo nombre
label-family-name = Apellidos
label-nickname = Apodo
label-birthdate = Fecha de nacimiento
label-gender = Género
label-address = Dirección postal
label-locale = Idioma
label-zoneinfo = Zona horaria
label-profile = Página de perfil
label-picture = Imagen
label-website = Sitio web
field-missing = Rellena este campo.
field-too-long = Es demasiado largo. Acórtalo.
field-characters = Hay caracteres que no se pueden usar. Quítalos.
username-taken = Ese nombre de usuario ya está en uso. Elige otro.
name-taken = Ya existe una cuenta con estos datos. Inicia sesión o restablece tu contraseña.
looks-like-contact = Un nombre de usuario no debe parecer un correo electrónico ni un número de teléfono. Elige otro.
not-email = No es una dirección de correo electrónico. Tiene este aspecto: name@example.com.
not-phone = No es un número de teléfono. Empieza por + y el prefijo del país, por ejemplo, +34 612 34 56 78.
not-date = No es una fecha.
not-url = No es una dirección web. Empieza por https://.
not-number = No es un número. Escríbelo así: 12 o 12.5.
not-a-choice = Elige una de las opciones.
pattern-missed = No tiene el formato que se pide.
choose-one = Elige una opción
yes = Sí
no = No
confirm-title = Confirma tu cuenta
confirm-lead = Hemos enviado un código a { $destination }.
confirm-lead-link = Hemos enviado un enlace a { $destination }. Ábrelo y vuelve aquí.
sent-code-missing = Introduce el código de nuestro mensaje.
sent-code-wrong = Ese código no es correcto. Compruébalo o pide otro.
code-expired = Ese código ha caducado. Pide otro.
contact-taken = Otra cuenta tiene ahora esta dirección. Inicia sesión en ella o restablece su contraseña.
await-approval-title = Ya casi está
await-approval-lead = Tu cuenta de { $client } está lista. Alguien tiene que darte acceso; vuelve a intentarlo más tarde.
confirm-link-title = Solo falta un clic
confirm-link-lead = Pulsa el botón para confirmar la cuenta de { $client }. Si no has pedido ninguna, cierra esta página.
confirm-link-submit = Confirmar cuenta
confirmed-title = Tu cuenta está confirmada
confirmed-lead = Vuelve a donde creaste la cuenta o inicia sesión.
link-expired-title = Este enlace ha caducado
link-expired-lead = Inicia sesión con tu nombre y tu contraseña y te enviaremos uno nuevo.

## Second step

choose-setup-title = Añade un segundo paso
choose-setup-lead = Una contraseña por sí sola se puede adivinar o robar. Con un segundo paso, tu cuenta sigue siendo tuya incluso entonces.
choose-setup-legend = ¿Cómo quieres confirmar que eres tú?
method-totp = App de autenticación
method-totp-hint = Una app en tu teléfono u ordenador muestra un código nuevo cada 30 segundos. No necesita conexión.
method-password = Contraseña
method-password-hint = La que elegiste para esta cuenta.
method-email = Código por correo electrónico
method-email-hint = Lo enviamos a tu dirección.
method-text = Código por SMS
method-text-hint = Lo enviamos a tu teléfono.
choose-title = ¿Cómo quieres iniciar sesión?
choose-second-title = ¿Cómo quieres confirmarlo?
choose-legend = Elige una opción
other-way = Usar otro método
sent-code-title = Introduce el código que hemos enviado
sent-code-lead = Está de camino a { $destination }.
sent-link-hint = O abre el enlace del mensaje en cualquier dispositivo.
sent-link-waits = Esta página continuará entonces por sí sola.
sent-link-opened = He abierto el enlace
await-link-title = Esperando tu enlace
await-link-lead = Abre el enlace que está de camino a { $destination } y pulsa el botón que verás allí.
await-link-looks = Esta página comprueba cada pocos segundos y después continúa por sí sola.
await-link-code = Introducir el código
link-pressed-title = Ya puedes continuar
link-pressed-lead = Se ha usado el enlace de nuestro mensaje. Continúa en { $client }.
sign-in-link-title = ¿Eres tú quien inicia sesión?
sign-in-link-lead = Alguien quiere iniciar sesión en { $client } con tu cuenta.
sign-in-link-asked = { $count ->
    [0] Ahora mismo
    [one] Hace { $count } minuto
   *[other] Hace { $count } minutos
}
sign-in-link-elsewhere = La sesión se iniciará en ese navegador, no en este. Si no la empezaste tú, di que no; de lo contrario, otra persona entraría en tu cuenta.
sign-in-link-yes = Sí, iniciar sesión
sign-in-link-no = No, no he sido yo
sign-in-link-pressed-title = Vuelve a donde empezaste
sign-in-link-pressed-lead = La página que dejaste abierta continúa por sí sola. Puedes cerrar esta.
sign-in-link-refused-title = No ha entrado nadie
sign-in-link-refused-lead = El código y el enlace de ese mensaje ya no sirven. No tienes que hacer nada más.
sign-in-link-expired-title = Este enlace ya no sirve
sign-in-link-expired-lead = Se ha usado o ha caducado. Si acabas de pulsar el botón, vuelve a donde empezaste. Si no, pide allí uno nuevo.
no-second = Tu cuenta necesita un segundo paso y aquí no se puede usar ninguno. Pide ayuda al equipo de administración.
method-passkey = Llave de acceso
method-passkey-hint = Tu dispositivo confirma que eres tú con la huella digital, la cara o el PIN.
method-missing = Elige uno de los métodos.
set-up-totp-title = Configura tu app de autenticación
set-up-totp-lead = Añade esta cuenta a la app y luego introduce el código que muestra.
set-up-totp-scan = Escanea esta imagen con la app.
set-up-totp-open = Abrir en la app de este dispositivo
set-up-totp-key = O escribe esta clave en la app:
set-up-totp-code-hint = La app lo muestra en cuanto se añade la cuenta.
set-up-totp-submit = Comprobar código y terminar
qr-alt = Código QR con la clave para tu app de autenticación. La misma clave está escrita debajo.
totp-title = Introduce tu código
totp-hint = Abre tu app de autenticación para verlo.
totp-hint-device = Abre la app de autenticación en { $device } para verlo.
code-missing = Introduce el código de tu app.
code-malformed = El código tiene seis cifras. Introdúcelas todas.
code-wrong = Ese código no es correcto. Introduce el que tu app muestra ahora.
code-used = Ese código ya se ha usado. Espera a que tu app muestre el siguiente.
method-recovery-code = Código de recuperación
recovery-code-use = Usar un código de recuperación
remember-browser = { $count ->
    [one] No volver a pedirlo en este navegador durante { $count } día
   *[other] No volver a pedirlo en este navegador durante { $count } días
}
lose-factor = No puedo usar ninguno de estos métodos
lost-factor-title = Entrar sin tu segundo paso
lost-factor-lead = { $count ->
    [one] Para que no entre nadie más, esto tarda { $count } día. Avisamos a todas las direcciones y números de tu cuenta, y basta un clic para detenerlo. Pasado ese día, vuelve a demostrar lo mismo y configura un segundo paso nuevo.
   *[other] Para que no entre nadie más, esto tarda { $count } días. Avisamos a todas las direcciones y números de tu cuenta, y basta un clic para detenerlo. Pasados esos días, vuelve a demostrar lo mismo y configura un segundo paso nuevo.
}
lost-factor-ripe-lead = La espera ha terminado. Demuestra una vez más que eres tú. Entonces se quitarán tus segundos pasos anteriores, se cerrarán todas tus sesiones y configurarás uno nuevo.
lost-factor-legend = ¿Adónde podemos enviar un código?
lost-factor-submit = Enviar código
lost-factor-waits-title = Tu solicitud está en espera
lost-factor-waits-lead = Vuelve el { $when }, o en las dos semanas siguientes. Hasta entonces solo puedes entrar con tu segundo paso y, si lo usas, la solicitud termina.
lost-factor-waits-hint = ¿No has sido tú? Abre el enlace del mensaje que hemos enviado y cambia tu contraseña.
stop-lost-factor-title = ¿Conservar tu segundo paso?
stop-lost-factor-lead = Alguien ha pedido entrar en tu cuenta de { $client } sin el segundo paso. Si no has sido tú, detenlo ahora.
stop-lost-factor-submit = Detener
lost-factor-stopped-title = Detenido
lost-factor-stopped-lead = Conservas tu segundo paso. Si no lo pediste tú, cambia tu contraseña: alguien la conoce.
lost-factor-nothing-title = No hay nada que detener
lost-factor-nothing-lead = Ya se ha detenido o ya ha terminado. Si tu segundo paso ha desaparecido y no has sido tú, avisa al equipo de administración.
account-lost-factor = Alguien ha pedido entrar en tu cuenta sin tu segundo paso. Se podrá quitar a partir del { $when }. Si no has sido tú, detenlo.
recovery-code-title = Introduce un código de recuperación
recovery-code-label = Código de recuperación
recovery-code-hint = Uno de los diez que guardaste. Funciona una sola vez.
recovery-code-missing = Introduce uno de tus códigos de recuperación.
recovery-code-wrong = Ese código no es correcto o ya se ha usado. Compruébalo o usa otro.
recovery-codes-title = Guarda tus códigos de recuperación
recovery-codes-lead = Si pierdes el teléfono o no lo tienes a mano, puedes entrar con uno de estos. Cada uno funciona una sola vez. Imprímelos o cópialos en un lugar seguro.
recovery-codes-once = Solo los mostramos esta vez. Los anteriores ya no funcionan.
recovery-codes-kept = Los he guardado
device-name-too-long = Ese nombre es demasiado largo. Introduce 64 caracteres como máximo.
authenticator-added = Se ha añadido tu app de autenticación.

## Sessions

continue-title = Hola de nuevo
continue-lead = Puedes continuar directamente en { $client }.
choose-account-title = Elige una cuenta
choose-account-lead = ¿Quién continúa en { $client }?
choose-account-again = Volver a iniciar sesión
sign-out-of = Cerrar la sesión de { $name }
sign-out-all = Cerrar todas las sesiones
confirm-sign-out-title = ¿Cerrar sesión?
confirm-sign-out-lead = Se cerrará tu sesión en todas las aplicaciones que usan este inicio de sesión en este navegador.
signed-out-title = Has cerrado sesión
signed-out-lead = Ya puedes cerrar esta ventana.
signed-out-notice = Has cerrado sesión.
session-refreshed = Se han renovado los tokens.

## The account page

account-title = Tu cuenta
account-profile-heading = Acerca de ti
account-verified = Verificado
account-unverified = Sin verificar
account-profile-change = Cambiar los datos
account-profile-title = Cambia tus datos
account-save = Guardar
account-email-change = Cambiar el correo electrónico
account-email-add = Añadir un correo electrónico
account-email-title = Tu correo electrónico
account-email-code-title = Confirma este correo electrónico
account-phone-change = Cambiar el número de teléfono
account-phone-add = Añadir un número de teléfono
account-phone-title = Tu número de teléfono
account-phone-code-title = Confirma este número de teléfono
account-contact-lead = Enviamos un código al dato nuevo. Hasta que lo introduzcas, no cambia nada.
account-contact-other = Introducir otro
label-preferred-username = Nombre para iniciar sesión
profile-changed = Se han cambiado tus datos.
email-changed = Se ha cambiado tu correo electrónico.
phone-changed = Se ha cambiado tu número de teléfono.
account-email-remove = Quitar este correo
account-phone-remove = Quitar este número
email-removed = Se ha quitado tu correo electrónico.
phone-removed = Se ha quitado tu número de teléfono.
already-yours = Ese ya lo tienes. Introduce otro.
sign-in-again = Para esto tienes que haber iniciado sesión en los últimos diez minutos. Vuelve a iniciar sesión y regresa aquí.
second-step-first = Esto cambia cómo inicias sesión, así que primero va tu segundo paso. Cierra sesión en todas partes y vuelve a iniciarla con él, o abre en tu app la función que te lo pide. Después, regresa aquí.
prove-first = Antes de cambiar esto, confirma que eres tú.
prove-link = Confirmar con un código
account-proof-title = Confirma que eres tú
account-proof-lead = Después podrás continuar con lo que querías cambiar.
account-proof-code-title = Introduce el código para confirmarlo
proof-done = Gracias, está confirmado. Ya puedes continuar.
account-sign-in-heading = Cómo inicias sesión
account-change-password = Cambiar la contraseña
account-set-password = Elegir una contraseña
account-first-password-title = Elige una contraseña
account-no-app = Ninguna
account-added = Se añadió el { $when }
account-remove-app = Quitar app
account-add-app = Añadir app
account-change-app = Poner nombre o quitar
account-new-authenticator-title = Añade una app de autenticación
account-new-authenticator-submit = Añadir app
account-recovery-codes = Códigos de recuperación
account-recovery-codes-left = { $count ->
    [0] No queda ninguno
    [one] Queda { $count }
   *[other] Quedan { $count }
}
account-recovery-codes-make = Crear nuevos
account-recovery-codes-title = Crea códigos de recuperación nuevos
account-recovery-codes-lead = Recibirás diez códigos para el día en que no tengas a mano tu segundo paso. Los anteriores dejan de funcionar al momento.
account-recovery-codes-submit = Crear códigos nuevos
account-browsers-heading = Navegadores de confianza
account-browsers-hint = En estos no se te pide el segundo paso. Si no reconoces alguno, olvídalo y cambia tu contraseña.
account-trusted-browser = Navegador de confianza
account-browser-seen = Último uso: { $when }
account-browser-until = Hasta el { $when }
account-browser-forget = Olvidar
account-browsers-forget = Olvidar todos
browsers-forgotten = Ahí se vuelve a pedir tu segundo paso.
account-session-heading = Dónde tienes la sesión iniciada
account-this-browser = Este navegador
account-since = Desde el { $when }
account-sessions-link = Todos los navegadores
account-sessions-lead = Si iniciaste sesión en una app desde uno de ellos, su sesión sigue abierta; puedes retirarle el acceso en la página de tu cuenta. Si no reconoces un navegador, cierra la sesión en él y cambia tu contraseña.
account-some-browser = Un navegador
account-sessions-end = Cerrar las demás sesiones
account-sessions-more = { $count ->
    [one] Y { $count } más
   *[other] Y { $count } más
}
session-ended = Se ha cerrado la sesión en ese navegador.
sessions-ended = Se ha cerrado tu sesión en todos los demás sitios.
account-events-link = Actividad reciente
account-events-title = Actividad reciente
account-events-lead = Si no reconoces algo, dínoslo. Cerraremos entonces tu cuenta a cualquier otra persona.
account-events-none = Todavía no se ha registrado nada.
event-browser = { $browser } en { $system }
event-not-me = No he sido yo
event-refused = Rechazado
event-sign-in = Inicio de sesión
event-sign-in-failed = Intento de inicio de sesión
event-sign-in-blocked = Inicio de sesión bloqueado
event-unusual-low = Algo inusual: { $signs }
event-unusual-medium = Inusual: { $signs }
event-unusual-high = Muy inusual: { $signs }
event-sign-up = Cuenta creada
event-confirmed = Cuenta confirmada
event-password-changed = Contraseña cambiada
event-recovery-begun = Código para restablecer la contraseña solicitado
event-password-reset = Contraseña restablecida
event-app-added = App de autenticación añadida
event-app-removed = App de autenticación quitada
event-passkey-added = Llave de acceso añadida
event-passkey-removed = Llave de acceso quitada
event-browser-trusted = Navegador marcado como de confianza
event-browsers-forgotten = Navegadores de confianza olvidados
event-email-codes-added = Códigos por correo electrónico activados
event-email-codes-removed = Códigos por correo electrónico desactivados
event-text-codes-added = Códigos por SMS activados
event-text-codes-removed = Códigos por SMS desactivados
event-recovery-codes-made = Códigos de recuperación creados
event-recovery-code-used = Código de recuperación usado
event-recovery-codes-removed = Códigos de recuperación quitados
event-profile-changed = Datos cambiados
event-email-changed = Correo electrónico cambiado
event-phone-changed = Número de teléfono cambiado
event-email-removed = Correo electrónico quitado
event-phone-removed = Número de teléfono quitado
event-sign-out = Cierre de sesión
event-everywhere = Cierre de sesión en todas partes
event-sessions-ended = Cierre de las demás sesiones
event-terms-agreed = Condiciones aceptadas
event-consent-withdrawn = Consentimiento retirado
event-app-disconnected = App desconectada
event-exported = Datos descargados
event-disowned = «No he sido yo»
event-lost-factor-begun = Acceso sin el segundo paso solicitado
event-lost-factor-stopped = Solicitud de acceso sin el segundo paso detenida
event-lost-factor-finished = Segundos pasos quitados tras la espera
event-administered = Cambio del equipo de administración
not-me-title = ¿No has sido tú?
not-me-lead = Entonces haremos lo siguiente:
not-me-ends = Se cierra tu sesión en todos los demás navegadores y en todas las aplicaciones.
not-me-app = Se quita la app de autenticación añadida desde entonces.
not-me-recovery-codes = Los códigos de recuperación creados desde entonces dejan de funcionar.
not-me-passkey = Se quita cualquier llave de acceso añadida desde entonces.
not-me-email-codes = Se desactivan los códigos por correo electrónico activados desde entonces.
not-me-text-codes = Se desactivan los códigos por SMS activados desde entonces.
not-me-password = Eliges una contraseña nueva y la anterior deja de funcionar.
not-me-submit = Proteger mi cuenta
secured = Tu cuenta vuelve a ser solo tuya: la contraseña es nueva y se han cerrado todas las demás sesiones.
account-everywhere = Cerrar sesión en todas partes
account-everywhere-hint = Puedes cerrar sesión de una vez en todos los navegadores y aplicaciones, incluido este.
account-apps-heading = Apps con acceso
account-apps-hint = Una app que desconectas ya no actúa en tu nombre. Puede volver si inicias sesión en ella de nuevo.
account-apps-none = Ninguna
account-app-last = Último inicio de sesión: { $when }
account-disconnect = Desconectar
account-disconnect-app = Desconectar { $name }
app-disconnected = La app ya no tiene acceso a tu cuenta.
account-terms-heading = Condiciones y consentimientos
account-terms-version = Versión { $version }
account-terms-since = Aceptado el { $when }
account-terms-language = Idioma: { $language }
account-terms-none = Hasta ahora no has aceptado nada.
account-terms-offers = Lo que puedes aceptar
account-terms-agree = Acepto
account-terms-withdraw = Retirar
consent-given = Gracias. Hemos registrado tu consentimiento.
consent-withdrawn = Has retirado tu consentimiento.
account-data-heading = Tus datos
account-export-hint = Lo que se guarda sobre ti, en un archivo que los programas pueden leer.
account-export = Descargar mis datos
account-delete = Eliminar cuenta
account-back = Volver a tu cuenta
account-password-title = Cambia tu contraseña
label-current-password = Contraseña actual
current-password-missing = Introduce tu contraseña actual.
current-password-wrong = Esa no es tu contraseña actual.
account-authenticator-title = Tu app de autenticación
account-authenticator-lead = Sus códigos dejarán de aceptarse. Donde se exija un segundo paso y este fuera el único, configurarás uno nuevo la próxima vez que inicies sesión.
account-authenticator-submit = Quitar app
authenticator-removed = Se ha quitado tu app de autenticación.

passkey-title = Usa tu llave de acceso
passkey-lead = Tu dispositivo te pide la huella digital, la cara o el PIN. Si la llave de acceso está en tu teléfono, elígelo en la ventana que se abre.
passkey-use = Usar llave de acceso
passkey-sign-in = Iniciar sesión con llave de acceso
passkey-unable = Las llaves de acceso necesitan JavaScript y un navegador compatible. Aquí, usa otro método.
passkey-trouble = No ha funcionado o se ha cancelado. Vuelve a intentarlo o usa otro método.
passkey-refused = Esa llave de acceso no ha funcionado aquí. Vuelve a intentarlo o usa otro método.
passkey-too-late = Ha pasado demasiado tiempo. Vuelve a intentarlo.
passkey-known = Esta llave de acceso ya está en uso. Inicia sesión con ella o crea otra.
passkeys-full = Ya tienes el máximo de llaves de acceso. Quita una primero.
new-passkey-title = Inicia sesión más fácilmente con una llave de acceso
new-passkey-lead = Con una llave de acceso inicias sesión con la huella digital, la cara o el PIN. No hay nada que recordar ni nada que una página falsa pueda robar.
new-passkey-submit = Crear llave de acceso
new-passkey-later = Ahora no
label-passkey-name = Nombre de la llave de acceso
passkey-name-hint = Para reconocerla más adelante, por ejemplo, «Mi teléfono». Puedes dejarlo en blanco.
passkey-prove-lead = Una llave de acceso abre tu cuenta. Introduce primero tu contraseña, para que nadie más pueda añadir una.
passkeys-title = Tus llaves de acceso
passkeys-heading = Llaves de acceso
passkeys-none = Ninguna
passkeys-manage = Ver llaves de acceso
passkeys-back = Volver a tus llaves de acceso
passkey-add = Añadir llave de acceso
passkey-change = Cambiar
passkey-unnamed = Llave de acceso sin nombre
passkey-used = Último uso: { $when }
passkey-unused = Sin usar todavía
passkey-synced = En varios de tus dispositivos
passkey-own-title = Tu llave de acceso
passkey-rename = Guardar nombre
passkey-remove-heading = Quitar esta llave de acceso
passkey-remove-hint = Ya no abrirá tu cuenta. Puede seguir apareciendo en tu dispositivo hasta que la elimines allí.
passkey-remove = Quitar llave de acceso
passkey-added = Tu llave de acceso está lista. Úsala la próxima vez que inicies sesión.
passkey-renamed = Se ha guardado el nombre.
passkey-removed = Se ha quitado la llave de acceso.
account-deletion-title = ¿Eliminar tu cuenta?
account-deletion-lead = Tu cuenta y todo lo que le pertenece desaparecerán para siempre, en todas las aplicaciones que la usan. Nadie podrá recuperarla.
label-account-name = Nombre de la cuenta
account-name-hint = Para confirmar que lo quieres de verdad, escribe { $name }
account-name-wrong = Ese no es el nombre de esta cuenta. Escríbelo tal como se muestra.
account-deletion-submit = Eliminar para siempre
account-deleted-title = Tu cuenta se ha eliminado
account-deleted-lead = Aquí no queda nada de ella. Es posible que { $client } conserve aún datos propios.
account-closed-title = Inicia sesión primero
account-closed-lead = Podrás abrir tu cuenta cuando hayas iniciado sesión en { $client }. Inicia sesión allí y vuelve.

## When it does not go on as planned

page-out-of-date = Esa página ya no estaba actualizada. Aquí es donde estás ahora.
time-ran-out = Ha pasado demasiado tiempo, así que empezamos de nuevo. Inicia sesión otra vez.
form-unverified = No hemos podido comprobar de dónde venía el formulario. Vuelve a enviarlo.
cookies-blocked = Tu navegador no ha devuelto nuestra cookie. Permite las cookies en este sitio y vuelve a intentarlo.
too-many-requests = Demasiadas veces en poco tiempo. Vuelve a intentarlo { $wait }.
busy = Ahora mismo hay muchas personas iniciando sesión. Vuelve a intentarlo dentro de un momento.
expired-title = Se ha agotado el tiempo
expired-lead = Para proteger tu cuenta, un inicio de sesión termina al cabo de un rato. No se ha perdido nada; solo tienes que empezar de nuevo.
locked-title = Espera un poco, por favor
locked-lead = Ha habido demasiados intentos incorrectos, así que durante un momento no dejamos entrar a nadie. Esto protege la cuenta de quien intente adivinar.
locked-wait = Vuelve a intentarlo { $wait }.
too-many-title = Un poco más despacio, por favor
too-many-lead = Ha llegado en poco tiempo más de lo que aceptamos. No se ha perdido nada; espera un poco y continúa.
form-post-title = Un momento
form-post-lead = Estás volviendo a { $client }. Si no ocurre nada, pulsa «Continuar».

error-not-found-heading = Página no encontrada
error-not-found-what = No hay ninguna página en esta dirección.
error-not-found-next = Comprueba la dirección, o vuelve a la aplicación y empieza desde allí.
error-method-not-allowed-heading = Esto no se puede hacer aquí
error-method-not-allowed-what = La dirección existe, pero no para este tipo de solicitud.
error-method-not-allowed-next = Vuelve a la aplicación y empieza desde allí.
error-too-large-heading = Se ha enviado demasiado
error-too-large-what = El formulario contenía más de lo que podemos aceptar.
error-too-large-next = Vuelve atrás, acorta lo que has escrito y envíalo de nuevo.
error-bad-request-heading = No hemos entendido la solicitud
error-bad-request-what = Le faltaba algo o algo estaba dañado.
error-bad-request-next = Vuelve a la aplicación y empieza de nuevo.
error-form-unverified-heading = No hemos podido comprobar el formulario
error-form-unverified-what = El formulario y la cookie de tu navegador no concuerdan. Esto ocurre cuando una página permanece abierta mucho tiempo o cuando se han eliminado las cookies.
error-form-unverified-next = Vuelve atrás, recarga la página y envía el formulario otra vez.
error-cookies-blocked-heading = Se necesitan cookies para iniciar sesión
error-cookies-blocked-what = Tu navegador no ha devuelto nuestra cookie, así que no podemos distinguir tu inicio de sesión de otros.
error-cookies-blocked-next = Permite las cookies de este sitio en los ajustes de tu navegador y empieza de nuevo.
error-busy-heading = Hay muchas personas iniciando sesión
error-busy-what = Ahora mismo no podemos atender a más.
error-busy-next = Vuelve a intentarlo dentro de un momento.
error-store-unavailable-heading = El inicio de sesión está interrumpido
error-store-unavailable-what = Una parte de nuestro servicio no responde. Tu cuenta y tu contraseña están a salvo.
error-store-unavailable-next = Vuelve a intentarlo dentro de unos minutos.
error-too-many-requests-heading = Demasiadas veces
error-too-many-requests-what = Han llegado muchas solicitudes desde tu red en poco tiempo.
error-too-many-requests-next = Espera unos minutos y vuelve a intentarlo.
error-network-heading = No puedes iniciar sesión desde aquí
error-network-what = La red que usas ahora no está entre aquellas desde las que se puede usar esta página.
error-network-next = Inténtalo desde otra red. Si debería funcionar desde aquí, comunica el número de abajo a quien gestiona este inicio de sesión.
error-internal-heading = Algo ha fallado por nuestra parte
error-internal-what = No has hecho nada mal. El error ha quedado registrado.
error-internal-next = Vuelve a intentarlo. Si ocurre otra vez, comunica la referencia de abajo al equipo de administración.
error-redirect-mismatch-heading = No podemos llevarte de vuelta
error-redirect-mismatch-what = La aplicación nos ha pedido llevarte a una dirección que no tiene registrada. Para protegerte, nos detenemos aquí.
error-redirect-mismatch-next = Avisa a quienes gestionan la aplicación. Necesitarán la referencia de abajo.
error-missing-parameters-heading = El enlace está incompleto
error-missing-parameters-what = La aplicación ha omitido algo que hace falta para iniciar sesión.
error-missing-parameters-next = Vuelve a la aplicación y empieza de nuevo. Si no sirve, avisa a quienes la gestionan.
error-unknown-client-heading = No conocemos esta aplicación
error-unknown-client-what = La aplicación que te ha enviado aquí no está registrada con nosotros.
error-unknown-client-next = Comprueba el enlace o avisa a quienes gestionan la aplicación.
error-unknown-host-heading = Aquí no inicia sesión nadie
error-unknown-host-what = No hay ningún inicio de sesión configurado para esta dirección.
error-unknown-host-next = Comprueba si hay algún error al escribir la dirección.
error-login-unavailable-heading = Estas páginas de inicio de sesión no están disponibles
error-login-unavailable-what = En este momento, la aplicación no tiene páginas de inicio de sesión propias.
error-login-unavailable-next = Avisa a quienes gestionan la aplicación. Necesitarán la referencia de abajo.
error-logout-destination-heading = No podemos llevarte más allá
error-logout-destination-what = La aplicación nos ha pedido llevarte a una dirección que no tiene registrada. Para protegerte, nos detenemos aquí.
error-logout-destination-next = Puedes cerrar esta ventana o abrir tú la aplicación.
error-not-confirmed-heading = Tu cuenta aún no está confirmada
error-not-confirmed-what = Tu nombre y tu contraseña son correctos, pero la cuenta no se ha confirmado.
error-not-confirmed-next = Pide al equipo de administración que la confirme y vuelve a iniciar sesión.
error-reset-required-heading = Hay que restablecer tu contraseña
error-reset-required-what = Por tu seguridad, tu contraseña anterior ya no funciona.
error-reset-required-next = Pide una nueva al equipo de administración.
error-no-factor-heading = Falta un segundo paso
error-no-factor-what = Esta aplicación pide un segundo paso y tu cuenta no tiene ninguno que se pueda usar aquí.
error-no-factor-next = Pide al equipo de administración que te añada uno.

## Mail and text messages

moment = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[other] diciembre
} de { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Tu código
mail-or-link = O abre este enlace en cualquier dispositivo. La sesión se iniciará donde empezaste:
mail-fact-account = Cuenta
mail-fact-password = Contraseña temporal
mail-fact-device = Dispositivo
mail-fact-when = Cuándo
mail-fact-browser = Navegador
mail-fact-address = Dirección de red
mail-fact-now = Ahora
mail-fact-takes-effect = Entra en vigor
mail-fact-codes-left = Códigos de recuperación restantes
mail-fact-unusual = Inusual
mail-fact-country = País
risk-new-browser = navegador nuevo
risk-new-network = red nueva
risk-many-failures = muchos intentos incorrectos antes
risk-new-country = país nuevo
risk-impossible-travel = demasiado lejos del inicio de sesión anterior
mail-action-confirm = Confirmar correo electrónico
mail-action-sign-in = Iniciar sesión
mail-action-stop = Detener esto
mail-action-not-me = No he sido yo
mail-note-code-lasts = El código es válido durante { $span } y funciona una sola vez.
mail-note-link-lasts = El enlace es válido durante { $span } y funciona una sola vez.
mail-note-password-lasts = La contraseña funciona una sola vez y es válida durante { $span }. Al iniciar sesión, elegirás una propia.
mail-note-ignore = Si no has pedido esto, puedes ignorar este mensaje. No ocurrirá nada.
mail-note-keep = No compartas el código: nadie de { $app } te lo pedirá nunca.
mail-note-somebody-knows = Si no estás iniciando sesión ahora mismo, otra persona conoce tu contraseña. Cámbiala.
mail-note-nothing-changed = Si no has pedido esto, puedes ignorar este mensaje. Tu contraseña sigue siendo la misma.
mail-note-not-you = Si has sido tú, no tienes que hacer nada. Si no, avisa enseguida al equipo de administración.
mail-note-blocked-you = Si has sido tú, inicia sesión desde un navegador o un lugar que ya hayas usado, o con una llave de acceso.
mail-note-blocked-not-you = Si no has sido tú, puede que alguien conozca tu contraseña. Elige otra.
mail-footer = { $app } ha enviado este mensaje de forma automática. Las respuestas no se leen.

mail-sign-up-code-title = Confirma tu correo electrónico
mail-sign-up-code-lead = Introduce este código para terminar de registrarte en { $app }.
mail-sign-up-link-title = Confirma tu correo electrónico
mail-sign-up-link-lead = Falta un paso para registrarte en { $app }: confirma que esta dirección es tuya.
mail-resent-code-title = Tu código nuevo
mail-resent-code-lead = Introduce este código para terminar de registrarte en { $app }. Los códigos anteriores ya no son válidos.
mail-resent-link-title = Tu enlace nuevo
mail-resent-link-lead = Confirma que esta dirección es tuya para terminar de registrarte en { $app }. Los enlaces anteriores ya no son válidos.
mail-recovery-code-title = Restablece tu contraseña
mail-recovery-code-lead = Introduce este código para elegir una contraseña nueva para { $app }.
mail-sign-in-code-title = Tu código para iniciar sesión
mail-sign-in-code-lead = Introduce este código para iniciar sesión en { $app }.
mail-mfa-code-title = Tu código para el segundo paso
mail-mfa-code-lead = Tu contraseña era correcta. Introduce este código para terminar de iniciar sesión en { $app }.
mail-attribute-code-title = Confirma tu nuevo correo electrónico
mail-attribute-code-lead = Introduce este código para usar esta dirección con tu cuenta de { $app }.
mail-invitation-title = Tu cuenta está lista
mail-invitation-lead = Se ha creado para ti una cuenta de { $app }.
mail-already-registered-title = Ya tienes una cuenta
mail-already-registered-lead = Alguien ha intentado crear con esta dirección una cuenta de { $app }, y ya tiene una. Si has sido tú, inicia sesión como siempre o restablece tu contraseña si ya no la recuerdas.
mail-password-changed-title = Se ha cambiado tu contraseña
mail-password-changed-lead = Se ha cambiado la contraseña de tu cuenta de { $app }.
mail-authenticator-added-title = Se ha añadido una app de autenticación
mail-authenticator-added-lead = A partir de ahora, una app de autenticación puede confirmar que eres tú quien inicia sesión en { $app }.
mail-authenticator-removed-title = Se ha quitado una app de autenticación
mail-authenticator-removed-lead = Ya no se puede usar una app de autenticación con tu cuenta de { $app }.
mail-passkey-added-title = Se ha añadido una llave de acceso
mail-passkey-added-lead = A partir de ahora, una nueva llave de acceso abre tu cuenta de { $app }.
mail-passkey-removed-title = Se ha quitado una llave de acceso
mail-passkey-removed-lead = Una llave de acceso ya no abre tu cuenta de { $app }.
mail-passkey-copied-title = Se ha rechazado una llave de acceso
mail-passkey-copied-lead = Alguien ha intentado iniciar sesión en { $app } con una de tus llaves de acceso, que quizá se haya copiado, y se le ha rechazado. Quita esa llave de acceso de tu cuenta y añade una nueva.
mail-recovery-codes-made-title = Se han creado códigos de recuperación nuevos
mail-recovery-codes-made-lead = Hay códigos de recuperación nuevos para tu cuenta de { $app }. Los anteriores ya no funcionan.
mail-recovery-code-used-title = Se ha usado un código de recuperación
mail-recovery-code-used-lead = Alguien ha iniciado sesión en tu cuenta de { $app } con uno de tus códigos de recuperación.
mail-recovery-codes-low-title = Quedan pocos códigos de recuperación
mail-recovery-codes-low-lead = Alguien ha iniciado sesión en tu cuenta de { $app } con uno de tus códigos de recuperación. Quedan pocos: crea otros nuevos en la página de tu cuenta.
mail-new-device-title = Inicio de sesión desde un navegador nuevo
mail-new-device-lead = Alguien ha iniciado sesión en tu cuenta de { $app } desde un navegador que no conocíamos.
mail-unusual-sign-in-title = Un inicio de sesión inusual
mail-unusual-sign-in-lead = Alguien ha iniciado sesión en tu cuenta de { $app }, y había algo inusual.
mail-sign-in-blocked-title = Se ha bloqueado un inicio de sesión
mail-sign-in-blocked-lead = Alguien ha superado el primer paso para iniciar sesión en tu cuenta de { $app }. Era tan inusual que no hemos dejado entrar a nadie.
mail-account-deleted-title = Se ha eliminado tu cuenta
mail-account-deleted-lead = Se han eliminado tu cuenta de { $app } y todo lo que le pertenecía.
mail-email-changed-title = Se ha cambiado tu correo electrónico
mail-email-changed-lead = Tu cuenta de { $app } tiene ahora otro correo electrónico. A partir de ahora los mensajes se envían allí; este ha sido el último a la dirección anterior.
mail-phone-changed-title = Se ha cambiado tu número de teléfono
mail-phone-changed-lead = Tu cuenta de { $app } tiene ahora otro número de teléfono.
mail-email-removed-title = Se ha quitado tu correo electrónico
mail-email-removed-lead = Tu cuenta de { $app } ya no tiene este correo electrónico. Este ha sido el último mensaje que le enviamos.
mail-phone-removed-title = Se ha quitado tu número de teléfono
mail-phone-removed-lead = Tu cuenta de { $app } ya no tiene este número de teléfono.
mail-lost-factor-begun-title = Tu segundo paso está a punto de quitarse
mail-lost-factor-begun-lead = Alguien ha pedido iniciar sesión en tu cuenta de { $app } sin el segundo paso. Si no has sido tú, detenlo ahora. Basta un clic y no hace falta que inicies sesión.
mail-lost-factor-finished-title = Se ha quitado tu segundo paso
mail-lost-factor-finished-lead = Se ha quitado el segundo paso de tu cuenta de { $app }, tal como se pidió. Configura uno nuevo la próxima vez que inicies sesión.

sms-sign-up-code = { $app }: { $code } es tu código para registrarte.
sms-sign-up-link = { $app }: confirma este número para registrarte: { $link }
sms-resent-code = { $app }: { $code } es tu código nuevo para registrarte.
sms-resent-link = { $app }: tu enlace nuevo para confirmar este número: { $link }
sms-recovery-code = { $app }: { $code } es tu código para restablecer la contraseña. No se lo des a nadie.
sms-sign-in-code = { $app }: { $code } es tu código para iniciar sesión. No se lo des a nadie.
sms-mfa-code = { $app }: { $code } es tu código para el segundo paso. No se lo des a nadie.
sms-attribute-code = { $app }: { $code } es tu código para confirmar este número.
sms-invitation = { $app }: nombre de usuario { $username }, contraseña temporal { $code }
sms-already-registered = { $app }: este número ya tiene una cuenta. Inicia sesión o restablece tu contraseña.
sms-password-changed = { $app }: se ha cambiado la contraseña de { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-authenticator-added = { $app }: se ha añadido una app de autenticación para { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-authenticator-removed = { $app }: se ha quitado una app de autenticación de { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-passkey-added = { $app }: se ha añadido una llave de acceso para { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-passkey-removed = { $app }: se ha quitado una llave de acceso de { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-passkey-copied = { $app }: se ha rechazado una llave de acceso de { $username }, quizá copiada. Quítala de tu cuenta.
sms-recovery-codes-made = { $app }: se han creado códigos de recuperación nuevos para { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-recovery-code-used = { $app }: { $username } ha iniciado sesión con un código de recuperación. ¿No has sido tú? Avisa al equipo de administración.
sms-recovery-codes-low = { $app }: { $username } ha iniciado sesión con un código de recuperación y quedan pocos. ¿No has sido tú? Avisa al equipo de administración.
sms-new-device = { $app }: { $username } ha iniciado sesión desde un navegador nuevo. ¿No has sido tú? Avisa al equipo de administración.
sms-unusual-sign-in = { $app }: inicio de sesión inusual de { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-sign-in-blocked = { $app }: se ha bloqueado un inicio de sesión inusual de { $username }. ¿No has sido tú? Cambia tu contraseña.
sms-account-deleted = { $app }: se ha eliminado la cuenta { $username }.
sms-email-changed = { $app }: se ha cambiado el correo electrónico de { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-phone-changed = { $app }: se ha cambiado el número de teléfono de { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-email-removed = { $app }: se ha quitado el correo electrónico de { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-phone-removed = { $app }: se ha quitado el número de teléfono de { $username }. ¿No has sido tú? Avisa al equipo de administración.
sms-lost-factor-begun = { $app }: alguien ha pedido quitar el segundo paso de { $username }. ¿No has sido tú? Detenlo: { $link }
sms-lost-factor-finished = { $app }: se ha quitado el segundo paso de { $username }. ¿No has sido tú? Avisa al equipo de administración.

## Demo

demo-home = Ir a la aplicación de demostración
demo-home-title = Una pequeña aplicación
demo-home-lead = Todavía no sabe nada de ti. Inicia sesión para ver qué averigua.
demo-start-title = Personas con las que iniciar sesión
demo-start-lead = Solo existen en esta demostración. Cada una muestra otro camino por las páginas.
demo-shows-password = Inicia sesión solo con una contraseña.
demo-shows-totp = Se le pide un código de una app de autenticación.
demo-shows-invited = Tiene una contraseña temporal y elige una nueva.
demo-shows-set-up = Primero tiene que configurar un segundo paso.
demo-shows-disabled = Tiene una cuenta desactivada y se le deniega el acceso.
demo-shows-studio = Cambia el aspecto de las páginas, en /studio.
demo-totp-key = Clave de autenticación
demo-session-title = Has iniciado sesión
demo-refresh = Renovar tokens
demo-id-token = Token de ID
demo-access-token = Token de acceso
demo-claim = Claim
demo-value = Valor
demo-error-title = El inicio de sesión no se ha completado
demo-error-lead = En lugar de un código, la aplicación ha recibido esto:
mailbox-title = Mensajes enviados
mailbox-lead = En esta demostración nada sale de la máquina. Lo que se habría enviado se guarda aquí.
mailbox-empty = Todavía no se ha enviado nada.
mailbox-mail = Correo
mailbox-sms = SMS
mailbox-from = De
mailbox-to = Para
mailbox-sent = Enviado
mailbox-raw = Mostrar todo el código fuente
