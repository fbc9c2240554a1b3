## On every page

languages = Idioma
languages-go = Cambiar
title-error = Erro:
summary-heading = Revisa o seguinte
next = Seguinte
continue = Continuar
other-account = Usar outra conta
not-you = Non es ti?
sign-out = Pechar sesión
signed-in-as = Sesión iniciada como
reference = Referencia
way-back = Volver a { $client }
way-sign-in = Iniciar sesión
way-again = Tentar de novo
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

label-username = Nome de usuario
label-email = Enderezo electrónico
label-phone = Número de teléfono
label-email-or-phone = Enderezo electrónico ou número de teléfono
label-any = Nome de usuario, correo ou número de teléfono
label-password = Contrasinal
label-new-password = Contrasinal novo
label-confirm-password = Repite o contrasinal novo
label-device-name = Nome deste dispositivo (opcional)
password-show = Mostrar contrasinal
password-hide = Ocultar contrasinal
code-label = Código
device-name-hint = Por exemplo, «O meu teléfono», para saber máis adiante que aplicación abrir.

## Signing in

sign-in-title = Iniciar sesión
sign-in-lead = para continuar en { $client }
sign-in-submit = Iniciar sesión
password-title = Introduce o teu contrasinal
username-missing = Introduce o nome co que inicias sesión.
username-too-long = Ese nome é longo de máis. Introduce 128 caracteres como máximo.
password-missing = Introduce o teu contrasinal.
wrong-credentials = O nome ou o contrasinal non son correctos. Comproba os dous e téntao de novo.
unknown-user = Aquí ninguén ten ese nome. Comproba como está escrito.
account-locked = Houbo demasiados intentos incorrectos. Téntao de novo { $wait }.
temporary-password-expired = O teu contrasinal temporal caducou. Pide un novo a quen te convidou.
account-not-confirmed = Esta conta aínda non se confirmou. Pídelle ao equipo de administración que a confirme.
account-confirmed = A túa conta está confirmada. Inicia sesión para continuar.
password-reset-required = Hai que restablecer o teu contrasinal antes de que poidas iniciar sesión. Pídelle axuda ao equipo de administración.
password-reset-now = O teu contrasinal xa non é válido. Escolle un novo cun código que che enviaremos.
password-in-a-breach = Este contrasinal filtrouse nunha fuga de datos doutro sitio, así que xa non abre a túa conta. Escolle un novo cun código que che enviaremos.

## New password

new-password-title = Escolle un contrasinal novo
new-password-lead = Iniciaches sesión cun contrasinal temporal. A partir de agora, só ti debes coñecer o teu.
new-password-lead-breached = O teu contrasinal filtrouse nunha fuga de datos doutro sitio. Escolle un que non uses en ningún outro lugar.
new-password-submit = Gardar e continuar
new-password-missing = Introduce un contrasinal novo.
password-too-short = { $count ->
    [one] O contrasinal debe ter polo menos { $count } carácter.
   *[other] O contrasinal debe ter polo menos { $count } caracteres.
}
password-too-long = { $count ->
    [one] O contrasinal pode ter { $count } carácter como máximo.
   *[other] O contrasinal pode ter { $count } caracteres como máximo.
}
password-rules = O contrasinal novo aínda non cumpre todas as regras. A lista mostra o que falta.
password-needs-upper = O contrasinal debe ter unha letra maiúscula (do A ao Z).
password-needs-lower = O contrasinal debe ter unha letra minúscula (do a ao z).
password-needs-digit = O contrasinal debe ter unha cifra (do 0 ao 9).
password-needs-symbol = O contrasinal debe ter un símbolo, como !, ? ou #.
password-edge-space = O contrasinal non debe comezar nin rematar cun espazo.
password-mismatch = Os dous contrasinais non coinciden. Introduce o contrasinal novo dúas veces.
password-reused = Xa usaches este contrasinal antes. Escolle outro.
password-guessable = O contrasinal é doado de máis de adiviñar. Usa máis caracteres, ou varias palabras que non teñan nada que ver entre si nin contigo.
password-breached = Este contrasinal filtrouse nunha fuga de datos doutro sitio. Escolle un que non uses en ningún outro lugar.
password-characters = O contrasinal novo contén caracteres que non se poden usar. Escolle outro.
password-changed = Cambiouse o teu contrasinal.
rule-length = { $count ->
    [one] Polo menos { $count } carácter
   *[other] Polo menos { $count } caracteres
}
rule-upper = Unha letra maiúscula
rule-lower = Unha letra minúscula
rule-digit = Unha cifra
rule-symbol = Un símbolo, como !, ? ou #
rule-edges = Sen espazos ao comezo nin ao final
rule-unused = Que non usases antes
rule-unguessable = Difícil de adiviñar: nin palabras nin patróns comúns, nada sobre ti
rule-unbreached = Que non apareza nunha fuga de datos coñecida
rule-met = feito
rule-unmet = aínda falta

## A forgotten password

forgot-link = Esqueciches o contrasinal?
sign-up-link = Crear unha conta
sign-in-link = Volver ao inicio de sesión
forgot-title = Esqueciches o contrasinal?
forgot-lead = Dinos quen es e enviarémosche un código para escoller un novo.
forgot-submit = Enviar código
choose-reset-title = Onde enviamos o código?
choose-reset-legend = Envialo
choose-reset-email = Por correo electrónico
choose-reset-text = Por SMS
choose-reset-to = A { $destination }
reset-title = Restablece o teu contrasinal
reset-lead = Se existe unha conta, hai un código de camiño a { $destination }.
reset-everywhere = Pechar a miña sesión en todos os demais sitios
reset-submit = Gardar contrasinal novo
sent-code-hint = Está na mensaxe que enviamos. Pode tardar un minuto en chegar.
code-not-there = Aínda non tes o código?
code-resend = Enviar outro
code-sent = Hai outro código de camiño. O anterior xa non funciona.
code-sent-just-now = Acabamos de enviar un código. Agarda medio minuto antes de pedir outro.
no-recovery = Non coñecemos ningún enderezo ao que enviar un código. Pídelle axuda ao equipo de administración.

## An account of one's own

sign-up-title = Crear unha conta
sign-up-lead = para { $client }
sign-up-passwordless = Podes deixar o contrasinal en branco. Nese caso, entrarás cun código ou cunha clave de acceso.
sign-up-submit = Crear conta
optional = (opcional)
terms-title = Antes de continuar
terms-lead = Le isto e acéptao, por favor. É novo ou cambiou desde que o aceptaches.
terms-agree = Acepto: { $title }
terms-read = Ler «{ $title }» (ábrese nunha pestana nova)
terms-missing = Para continuar, marca a caixa «{ $title }».
terms-decline = Non acepto
terms-declined-title = Non aceptaches
terms-declined-lead = Se non aceptas, non podes iniciar sesión aquí. Non se lle comunicou nada á aplicación.
terms-again = Ler de novo
label-name = Nome completo
label-given-name = Nome
label-middle-name = Segundo nome
label-family-name = Apelidos
label-nickname = Alcume
label-birthdate = Data de nacemento
label-gender = Xénero
label-address = Enderezo postal
label-locale = Idioma
label-zoneinfo = Fuso horario
label-profile = Páxina de perfil
label-picture = Imaxe
label-website = Sitio web
field-missing = Enche este campo.
field-too-long = É longo de máis. Acúrtao.
field-characters = Hai caracteres que non se poden usar. Quítaos.
username-taken = Ese nome de usuario xa está en uso. Escolle outro.
name-taken = Xa existe unha conta con estes datos. Inicia sesión ou restablece o teu contrasinal.
looks-like-contact = Un nome de usuario non debe parecer un enderezo electrónico nin un número de teléfono. Escolle outro.
not-email = Non é un enderezo electrónico. Ten este aspecto: name@example.com.
not-phone = Non é un número de teléfono. Comeza por + e o prefixo do país, por exemplo, +34 612 34 56 78.
not-date = Non é unha data.
not-url = Non é un enderezo web. Comeza por https://.
not-number = Non é un número. Escríbeo así: 12 ou 12.5.
not-a-choice = Escolle unha das opcións.
pattern-missed = Non ten o formato que se pide.
choose-one = Escolle unha opción
yes = Si
no = Non
confirm-title = Confirma a túa conta
confirm-lead = Enviamos un código a { $destination }.
confirm-lead-link = Enviamos unha ligazón a { $destination }. Ábrea e volve aquí.
sent-code-missing = Introduce o código da nosa mensaxe.
sent-code-wrong = Ese código non é correcto. Compróbao ou pide outro.
code-expired = Ese código caducou. Pide outro.
contact-taken = Outra conta ten agora este enderezo. Inicia sesión nela ou restablece o seu contrasinal.
await-approval-title = Xa case está
await-approval-lead = A túa conta de { $client } está lista. Alguén ten que darche acceso; téntao de novo máis tarde.
confirm-link-title = Só falta un clic
confirm-link-lead = Preme o botón para confirmar a conta de { $client }. Se non pediches ningunha, pecha esta páxina.
confirm-link-submit = Confirmar conta
confirmed-title = A túa conta está confirmada
confirmed-lead = Volve onde creaches a conta ou inicia sesión.
link-expired-title = Esta ligazón caducou
link-expired-lead = Inicia sesión co teu nome e o teu contrasinal e enviarémosche unha nova.

## Second step

choose-setup-title = Engade un segundo paso
choose-setup-lead = Un contrasinal por si só pódese adiviñar ou roubar. Cun segundo paso, a túa conta segue a ser túa mesmo nese caso.
choose-setup-legend = Como queres confirmar que es ti?
method-totp = Aplicación de autenticación
method-totp-hint = Unha aplicación no teu teléfono ou ordenador mostra un código novo cada 30 segundos. Non precisa conexión.
method-password = Contrasinal
method-password-hint = O que escolliches para esta conta.
method-email = Código por correo electrónico
method-email-hint = Enviámolo ao teu enderezo.
method-text = Código por SMS
method-text-hint = Enviámolo ao teu teléfono.
choose-title = Como queres iniciar sesión?
choose-second-title = Como o queres confirmar?
choose-legend = Escolle unha opción
other-way = Usar outro método
sent-code-title = Introduce o código que enviamos
sent-code-lead = Está de camiño a { $destination }.
sent-link-hint = Ou abre a ligazón da mensaxe en calquera dispositivo.
sent-link-waits = Esta páxina continuará entón por si soa.
sent-link-opened = Abrín a ligazón
await-link-title = Agardando pola túa ligazón
await-link-lead = Abre a ligazón que está de camiño a { $destination } e preme o botón que verás alí.
await-link-looks = Esta páxina compróbao cada poucos segundos e despois continúa por si soa.
await-link-code = Introducir o código
link-pressed-title = Xa podes continuar
link-pressed-lead = Usouse a ligazón da nosa mensaxe. Continúa en { $client }.
sign-in-link-title = Es ti quen inicia sesión?
sign-in-link-lead = Alguén quere iniciar sesión en { $client } coa túa conta.
sign-in-link-asked = { $count ->
    [0] Agora mesmo
    [one] Hai { $count } minuto
   *[other] Hai { $count } minutos
}
sign-in-link-elsewhere = A sesión iniciarase nese navegador, non neste. Se non comezaches ti alí, di que non; do contrario, outra persoa entraría na túa conta.
sign-in-link-yes = Si, iniciar sesión
sign-in-link-no = Non, non fun eu
sign-in-link-pressed-title = Volve onde comezaches
sign-in-link-pressed-lead = A páxina que deixaches aberta alí continúa por si soa. Podes pechar esta.
sign-in-link-refused-title = Non entrou ninguén
sign-in-link-refused-lead = O código e a ligazón desa mensaxe xa non serven. Non tes que facer nada máis.
sign-in-link-expired-title = Esta ligazón xa non serve
sign-in-link-expired-lead = Usouse ou caducou. Se acabas de premer o botón, volve onde comezaches. Se non, pide alí unha nova.
no-second = A túa conta precisa un segundo paso e aquí non se pode usar ningún. Pídelle axuda ao equipo de administración.
method-passkey = Clave de acceso
method-passkey-hint = O teu dispositivo confirma que es ti coa impresión dixital, coa cara ou co PIN.
method-missing = Escolle un dos métodos.
set-up-totp-title = Configura a túa aplicación de autenticación
set-up-totp-lead = Engade esta conta á aplicación e despois introduce o código que mostra.
set-up-totp-scan = Escanea esta imaxe coa aplicación.
set-up-totp-open = Abrir na aplicación deste dispositivo
set-up-totp-key = Ou escribe esta chave na aplicación:
set-up-totp-code-hint = A aplicación móstrao en canto se engade a conta.
set-up-totp-submit = Comprobar código e rematar
qr-alt = Código QR coa chave para a túa aplicación de autenticación. A mesma chave está escrita debaixo.
totp-title = Introduce o teu código
totp-hint = Abre a túa aplicación de autenticación para velo.
totp-hint-device = Abre a aplicación de autenticación en { $device } para velo.
code-missing = Introduce o código da túa aplicación.
code-malformed = O código ten seis cifras. Introdúceas todas.
code-wrong = Ese código non é correcto. Introduce o que a túa aplicación mostra agora.
code-used = Ese código xa se usou. Agarda a que a túa aplicación mostre o seguinte.
method-recovery-code = Código de recuperación
recovery-code-use = Usar un código de recuperación
remember-browser = { $count ->
    [one] Non volver pedilo neste navegador durante { $count } día
   *[other] Non volver pedilo neste navegador durante { $count } días
}
lose-factor = Non podo usar ningún destes métodos
lost-factor-title = Entrar sen o teu segundo paso
lost-factor-lead = { $count ->
    [one] Para que non entre ninguén máis, isto tarda { $count } día. Avisámoste en todos os enderezos e números da túa conta, e abonda cun clic para parar todo. Pasado ese día, volve demostrar o mesmo e configura un segundo paso novo.
   *[other] Para que non entre ninguén máis, isto tarda { $count } días. Avisámoste en todos os enderezos e números da túa conta, e abonda cun clic para parar todo. Pasados eses días, volve demostrar o mesmo e configura un segundo paso novo.
}
lost-factor-ripe-lead = A espera rematou. Demostra unha vez máis que es ti. Entón elimínanse os teus segundos pasos anteriores, péchanse todas as túas sesións e configuras un novo.
lost-factor-legend = Onde podemos enviar un código?
lost-factor-submit = Enviar código
lost-factor-waits-title = A túa solicitude está en espera
lost-factor-waits-lead = Volve o { $when }, ou nas dúas semanas seguintes. Ata entón só podes entrar co teu segundo paso e, se o usas, a solicitude remata.
lost-factor-waits-hint = Non fuches ti? Abre a ligazón da mensaxe que enviamos e cambia o teu contrasinal.
stop-lost-factor-title = Queres conservar o teu segundo paso?
stop-lost-factor-lead = Alguén pediu entrar na túa conta de { $client } sen o segundo paso. Se non fuches ti, detén a solicitude agora.
stop-lost-factor-submit = Deter
lost-factor-stopped-title = Solicitude detida
lost-factor-stopped-lead = O teu segundo paso consérvase. Se non o pediches ti, cambia o teu contrasinal: alguén o coñece.
lost-factor-nothing-title = Non hai nada que deter
lost-factor-nothing-lead = A solicitude xa se detivo ou xa rematou. Se o teu segundo paso desapareceu e non fuches ti, avisa o equipo de administración.
account-lost-factor = Alguén pediu entrar na túa conta sen o teu segundo paso. Poderase eliminar a partir do { $when }. Se non fuches ti, detén a solicitude.
recovery-code-title = Introduce un código de recuperación
recovery-code-label = Código de recuperación
recovery-code-hint = Un dos dez que gardaches. Funciona unha soa vez.
recovery-code-missing = Introduce un dos teus códigos de recuperación.
recovery-code-wrong = Ese código non é correcto ou xa se usou. Compróbao ou usa outro.
recovery-codes-title = Garda os teus códigos de recuperación
recovery-codes-lead = Se perdes o teléfono ou non o tes a man, podes entrar cun destes códigos. Cada un funciona unha soa vez. Imprímeos ou cópiaos nun lugar seguro.
recovery-codes-once = Só os mostramos esta vez. Os anteriores xa non funcionan.
recovery-codes-kept = Gardeinos
device-name-too-long = Ese nome é longo de máis. Introduce 64 caracteres como máximo.
authenticator-added = Engadiuse a túa aplicación de autenticación.

## Sessions

continue-title = Ola de novo
continue-lead = Podes continuar directamente en { $client }.
choose-account-title = Escolle unha conta
choose-account-lead = Quen continúa en { $client }?
choose-account-again = Iniciar sesión de novo
sign-out-of = Pechar a sesión de { $name }
sign-out-all = Pechar todas as sesións
confirm-sign-out-title = Queres pechar sesión?
confirm-sign-out-lead = Pecharase a túa sesión en todas as aplicacións que usan este inicio de sesión neste navegador.
signed-out-title = Pechaches sesión
signed-out-lead = Xa podes pechar esta ventá.
signed-out-notice = Pechaches sesión.
session-refreshed = Renováronse os tokens.

## The account page

account-title = A túa conta
account-profile-heading = Sobre ti
account-verified = Verificado
account-unverified = Sen verificar
account-profile-change = Cambiar os datos
account-profile-title = Cambia os teus datos
account-save = Gardar
account-email-change = Cambiar o enderezo electrónico
account-email-add = Engadir un enderezo electrónico
account-email-title = O teu enderezo electrónico
account-email-code-title = Confirma este enderezo electrónico
account-phone-change = Cambiar o número de teléfono
account-phone-add = Engadir un número de teléfono
account-phone-title = O teu número de teléfono
account-phone-code-title = Confirma este número de teléfono
account-contact-lead = Enviamos un código ao dato novo. Ata que o introduzas, non cambia nada.
account-contact-other = Introducir outro
label-preferred-username = Nome para iniciar sesión
profile-changed = Cambiáronse os teus datos.
email-changed = Cambiouse o teu enderezo electrónico.
phone-changed = Cambiouse o teu número de teléfono.
account-email-remove = Eliminar este enderezo
account-phone-remove = Eliminar este número
email-removed = Eliminouse o teu enderezo electrónico.
phone-removed = Eliminouse o teu número de teléfono.
already-yours = Ese xa o tes. Introduce outro.
sign-in-again = Para isto tes que ter iniciado sesión nos últimos dez minutos. Inicia sesión de novo e volve aquí.
second-step-first = Isto cambia como inicias sesión, así que primeiro vai o teu segundo paso. Pecha sesión en todas partes e volve iniciala con el, ou abre na túa aplicación a función que cho pide. Despois, volve aquí.
prove-first = Antes de cambiar isto, confirma que es ti.
prove-link = Confirmar cun código
account-proof-title = Confirma que es ti
account-proof-lead = Despois poderás continuar co que querías cambiar.
account-proof-code-title = Introduce o código para confirmalo
proof-done = Grazas, está confirmado. Xa podes continuar.
account-sign-in-heading = Como inicias sesión
account-change-password = Cambiar o contrasinal
account-set-password = Escoller un contrasinal
account-first-password-title = Escolle un contrasinal
account-no-app = Ningunha
account-added = Engadiuse o { $when }
account-remove-app = Eliminar aplicación
account-add-app = Engadir aplicación
account-change-app = Poñer nome ou eliminar
account-new-authenticator-title = Engade unha aplicación de autenticación
account-new-authenticator-submit = Engadir aplicación
account-recovery-codes = Códigos de recuperación
account-recovery-codes-left = { $count ->
    [0] Non queda ningún
    [one] Queda { $count }
   *[other] Quedan { $count }
}
account-recovery-codes-make = Crear novos
account-recovery-codes-title = Crea códigos de recuperación novos
account-recovery-codes-lead = Recibirás dez códigos para o día en que non teñas a man o teu segundo paso. Os anteriores deixan de funcionar de inmediato.
account-recovery-codes-submit = Crear códigos novos
account-browsers-heading = Navegadores de confianza
account-browsers-hint = Nestes navegadores non se che pide o segundo paso. Se non recoñeces algún, esquéceo e cambia o teu contrasinal.
account-trusted-browser = Navegador de confianza
account-browser-seen = Último uso: { $when }
account-browser-until = Ata o { $when }
account-browser-forget = Esquecer
account-browsers-forget = Esquecer todos
browsers-forgotten = Alí vólvese pedir o teu segundo paso.
account-session-heading = Onde tes a sesión iniciada
account-this-browser = Este navegador
account-since = Desde o { $when }
account-sessions-link = Todos os navegadores
account-sessions-lead = Se iniciaches sesión nunha aplicación desde un deles, a sesión segue aberta nela; podes retirarlle o acceso na páxina da túa conta. Se non recoñeces un navegador, pecha a sesión nel e cambia o teu contrasinal.
account-some-browser = Un navegador
account-sessions-end = Pechar as demais sesións
account-sessions-more = { $count ->
    [one] E { $count } máis
   *[other] E { $count } máis
}
session-ended = Pechouse a sesión nese navegador.
sessions-ended = Pechouse a túa sesión en todos os demais sitios.
account-events-link = Actividade recente
account-events-title = Actividade recente
account-events-lead = Se non recoñeces algo, dínolo. Pecharemos entón a túa conta a calquera outra persoa.
account-events-none = Aínda non se rexistrou nada.
event-browser = { $browser } en { $system }
event-not-me = Non fun eu
event-refused = Rexeitado
event-sign-in = Inicio de sesión
event-sign-in-failed = Intento de inicio de sesión
event-sign-in-blocked = Inicio de sesión bloqueado
event-unusual-low = Algo inusual: { $signs }
event-unusual-medium = Inusual: { $signs }
event-unusual-high = Moi inusual: { $signs }
event-sign-up = Conta creada
event-confirmed = Conta confirmada
event-password-changed = Contrasinal cambiado
event-recovery-begun = Código para restablecer o contrasinal solicitado
event-password-reset = Contrasinal restablecido
event-app-added = Aplicación de autenticación engadida
event-app-removed = Aplicación de autenticación eliminada
event-passkey-added = Clave de acceso engadida
event-passkey-removed = Clave de acceso eliminada
event-browser-trusted = Navegador marcado como de confianza
event-browsers-forgotten = Navegadores de confianza esquecidos
event-email-codes-added = Códigos por correo electrónico activados
event-email-codes-removed = Códigos por correo electrónico desactivados
event-text-codes-added = Códigos por SMS activados
event-text-codes-removed = Códigos por SMS desactivados
event-recovery-codes-made = Códigos de recuperación creados
event-recovery-code-used = Código de recuperación usado
event-recovery-codes-removed = Códigos de recuperación eliminados
event-profile-changed = Datos cambiados
event-email-changed = Enderezo electrónico cambiado
event-phone-changed = Número de teléfono cambiado
event-email-removed = Enderezo electrónico eliminado
event-phone-removed = Número de teléfono eliminado
event-sign-out = Peche de sesión
event-everywhere = Peche de sesión en todas partes
event-sessions-ended = Peche das demais sesións
event-terms-agreed = Condicións aceptadas
event-consent-withdrawn = Consentimento retirado
event-app-disconnected = Aplicación desconectada
event-exported = Datos descargados
event-disowned = «Non fun eu»
event-lost-factor-begun = Acceso sen o segundo paso solicitado
event-lost-factor-stopped = Solicitude de acceso sen o segundo paso detida
event-lost-factor-finished = Segundos pasos eliminados tras a espera
event-administered = Cambio do equipo de administración
not-me-title = Non fuches ti?
not-me-lead = Entón faremos o seguinte:
not-me-ends = Péchase a túa sesión en todos os demais navegadores e en todas as aplicacións.
not-me-app = Elimínase a aplicación de autenticación engadida desde entón.
not-me-recovery-codes = Os códigos de recuperación creados desde entón deixan de funcionar.
not-me-passkey = Elimínase calquera clave de acceso engadida desde entón.
not-me-email-codes = Desactívanse os códigos por correo electrónico activados desde entón.
not-me-text-codes = Desactívanse os códigos por SMS activados desde entón.
not-me-password = Escolles un contrasinal novo e o anterior deixa de funcionar.
not-me-submit = Protexer a miña conta
secured = A túa conta volve ser só túa: o contrasinal é novo e pecháronse todas as demais sesións.
account-everywhere = Pechar sesión en todas partes
account-everywhere-hint = Podes pechar sesión dunha vez en todos os navegadores e aplicacións, incluído este.
account-apps-heading = Aplicacións con acceso
account-apps-hint = Unha aplicación que desconectas xa non actúa no teu nome. Pode volver se inicias sesión nela de novo.
account-apps-none = Ningunha
account-app-last = Último inicio de sesión: { $when }
account-disconnect = Desconectar
account-disconnect-app = Desconectar { $name }
app-disconnected = A aplicación xa non ten acceso á túa conta.
account-terms-heading = Condicións e consentimentos
account-terms-version = Versión { $version }
account-terms-since = Aceptado o { $when }
account-terms-language = Idioma: { $language }
account-terms-none = Ata agora non aceptaches nada.
account-terms-offers = O que podes aceptar
account-terms-agree = Acepto
account-terms-withdraw = Retirar
consent-given = Grazas. Rexistramos o teu consentimento.
consent-withdrawn = Retiraches o teu consentimento.
account-data-heading = Os teus datos
account-export-hint = O que se garda sobre ti, nun ficheiro que os programas poden ler.
account-export = Descargar os meus datos
account-delete = Suprimir conta
account-back = Volver á túa conta
account-password-title = Cambia o teu contrasinal
label-current-password = Contrasinal actual
current-password-missing = Introduce o teu contrasinal actual.
current-password-wrong = Ese non é o teu contrasinal actual.
account-authenticator-title = A túa aplicación de autenticación
account-authenticator-lead = Os seus códigos deixarán de aceptarse. Onde se esixa un segundo paso e este fose o único, configurarás un novo no próximo inicio de sesión.
account-authenticator-submit = Eliminar aplicación
authenticator-removed = Eliminouse a túa aplicación de autenticación.

passkey-title = Usa a túa clave de acceso
passkey-lead = O teu dispositivo pídeche a impresión dixital, a cara ou o PIN. Se a clave de acceso está no teu teléfono, escólleo na ventá que se abre.
passkey-use = Usar clave de acceso
passkey-sign-in = Iniciar sesión cunha clave de acceso
passkey-unable = As claves de acceso precisan JavaScript e un navegador compatible. Aquí, usa outro método.
passkey-trouble = Non funcionou ou cancelouse. Téntao de novo ou usa outro método.
passkey-refused = Esa clave de acceso non funcionou aquí. Téntao de novo ou usa outro método.
passkey-too-late = Pasou demasiado tempo. Téntao de novo.
passkey-known = Esta clave de acceso xa está en uso. Inicia sesión con ela ou crea outra.
passkeys-full = Xa tes o máximo de claves de acceso. Elimina unha primeiro.
new-passkey-title = Inicia sesión máis facilmente cunha clave de acceso
new-passkey-lead = Cunha clave de acceso inicias sesión coa impresión dixital, coa cara ou co PIN. Non hai nada que lembrar nin nada que unha páxina falsa poida roubar.
new-passkey-submit = Crear clave de acceso
new-passkey-later = Agora non
label-passkey-name = Nome da clave de acceso
passkey-name-hint = Para recoñecela máis adiante, por exemplo, «O meu teléfono». Podes deixalo en branco.
passkey-prove-lead = Unha clave de acceso abre a túa conta. Introduce primeiro o teu contrasinal, para que ninguén máis poida engadir unha.
passkeys-title = As túas claves de acceso
passkeys-heading = Claves de acceso
passkeys-none = Ningunha
passkeys-manage = Ver claves de acceso
passkeys-back = Volver ás túas claves de acceso
passkey-add = Engadir unha clave de acceso
passkey-change = Cambiar
passkey-unnamed = Clave de acceso sen nome
passkey-used = Último uso: { $when }
passkey-unused = Aínda sen usar
passkey-synced = En varios dos teus dispositivos
passkey-own-title = A túa clave de acceso
passkey-rename = Gardar nome
passkey-remove-heading = Eliminar esta clave de acceso
passkey-remove-hint = Xa non abrirá a túa conta. Pode seguir aparecendo no teu dispositivo ata que a suprimas alí.
passkey-remove = Eliminar clave de acceso
passkey-added = A túa clave de acceso está lista. Úsaa no próximo inicio de sesión.
passkey-renamed = Gardouse o nome.
passkey-removed = Eliminouse a clave de acceso.
account-deletion-title = Queres suprimir a túa conta?
account-deletion-lead = A túa conta e todo o que lle pertence desaparecerán para sempre, en todas as aplicacións que a usan. Ninguén a poderá recuperar.
label-account-name = Nome da conta
account-name-hint = Para confirmar que o queres de verdade, escribe { $name }
account-name-wrong = Ese non é o nome desta conta. Escríbeo tal como se mostra.
account-deletion-submit = Suprimir para sempre
account-deleted-title = Suprimiuse a túa conta
account-deleted-lead = Aquí non queda nada dela. É posible que { $client } conserve aínda datos propios.
account-closed-title = Inicia sesión primeiro
account-closed-lead = Poderás abrir a túa conta cando teñas a sesión iniciada en { $client }. Inicia sesión alí e volve aquí.

## When it does not go on as planned

page-out-of-date = Esa páxina xa non estaba actualizada. Aquí é onde estás agora.
time-ran-out = Pasou demasiado tempo, así que comezamos de novo. Inicia sesión outra vez.
form-unverified = Non puidemos comprobar de onde viña o formulario. Envíao de novo.
cookies-blocked = O teu navegador non devolveu a nosa cookie. Permite as cookies neste sitio e téntao de novo.
too-many-requests = Demasiadas veces en pouco tempo. Téntao de novo { $wait }.
busy = Agora mesmo hai moitas persoas iniciando sesión. Téntao de novo dentro dun momento.
expired-title = Esgotouse o tempo
expired-lead = Para protexer a túa conta, un inicio de sesión remata ao cabo dun tempo. Non se perdeu nada; só tes que comezar de novo.
locked-title = Agarda un pouco, por favor
locked-lead = Houbo demasiados intentos incorrectos, así que durante un momento non deixamos entrar a ninguén. Isto protexe a conta de quen intente adiviñar.
locked-wait = Téntao de novo { $wait }.
too-many-title = Un pouco máis amodo, por favor
too-many-lead = Chegou en pouco tempo máis do que aceptamos. Non se perdeu nada; agarda un pouco e continúa.
form-post-title = Un momento
form-post-lead = Estás volvendo a { $client }. Se non ocorre nada, preme «Continuar».

error-not-found-heading = Non se atopou a páxina
error-not-found-what = Non hai ningunha páxina neste enderezo.
error-not-found-next = Comproba o enderezo, ou volve á aplicación e comeza desde alí.
error-method-not-allowed-heading = Isto non se pode facer aquí
error-method-not-allowed-what = O enderezo existe, pero non para este tipo de solicitude.
error-method-not-allowed-next = Volve á aplicación e comeza desde alí.
error-too-large-heading = Enviouse demasiado
error-too-large-what = O formulario contiña máis do que podemos aceptar.
error-too-large-next = Volve atrás, acurta o que escribiches e envíao de novo.
error-bad-request-heading = Non entendemos a solicitude
error-bad-request-what = Faltáballe algo ou algo estaba danado.
error-bad-request-next = Volve á aplicación e comeza de novo.
error-form-unverified-heading = Non puidemos comprobar o formulario
error-form-unverified-what = O formulario e a cookie do teu navegador non se corresponden. Isto ocorre cando unha páxina queda aberta moito tempo ou cando se suprimiron as cookies.
error-form-unverified-next = Volve atrás, recarga a páxina e envía o formulario outra vez.
error-cookies-blocked-heading = Precísanse cookies para iniciar sesión
error-cookies-blocked-what = O teu navegador non devolveu a nosa cookie, así que non podemos distinguir o teu inicio de sesión doutros.
error-cookies-blocked-next = Permite as cookies deste sitio na configuración do teu navegador e comeza de novo.
error-busy-heading = Hai moitas persoas iniciando sesión
error-busy-what = Agora mesmo non podemos atender máis.
error-busy-next = Téntao de novo dentro dun momento.
error-store-unavailable-heading = O inicio de sesión está interrompido
error-store-unavailable-what = Unha parte do noso servizo non responde. A túa conta e o teu contrasinal están a salvo.
error-store-unavailable-next = Téntao de novo dentro duns minutos.
error-too-many-requests-heading = Demasiadas veces
error-too-many-requests-what = Chegaron moitas solicitudes desde a túa rede en pouco tempo.
error-too-many-requests-next = Agarda uns minutos e téntao de novo.
error-network-heading = Non podes iniciar sesión desde aquí
error-network-what = A rede que usas agora non está entre aquelas desde as que se pode usar esta páxina.
error-network-next = Téntao desde outra rede. Se debería funcionar desde aquí, comunícalle o número de abaixo a quen xestiona este inicio de sesión.
error-internal-heading = Algo fallou pola nosa parte
error-internal-what = Non fixeches nada mal. O erro quedou rexistrado.
error-internal-next = Téntao de novo. Se ocorre outra vez, comunícalle a referencia de abaixo ao equipo de administración.
error-redirect-mismatch-heading = Non podemos levarte de volta
error-redirect-mismatch-what = A aplicación pediunos que te levásemos a un enderezo que non ten rexistrado. Para protexerte, detémonos aquí.
error-redirect-mismatch-next = Avisa a quen xestiona a aplicación. Precisará a referencia de abaixo.
error-missing-parameters-heading = A ligazón está incompleta
error-missing-parameters-what = A aplicación omitiu algo que cómpre para iniciar sesión.
error-missing-parameters-next = Volve á aplicación e comeza de novo. Se non serve, avisa a quen a xestiona.
error-unknown-client-heading = Non coñecemos esta aplicación
error-unknown-client-what = A aplicación que te enviou aquí non está rexistrada no noso servizo.
error-unknown-client-next = Comproba a ligazón ou avisa a quen xestiona a aplicación.
error-unknown-host-heading = Aquí non inicia sesión ninguén
error-unknown-host-what = Non hai ningún inicio de sesión configurado para este enderezo.
error-unknown-host-next = Comproba que o enderezo estea ben escrito.
error-login-unavailable-heading = Estas páxinas de inicio de sesión non están dispoñibles
error-login-unavailable-what = Neste momento, a aplicación non ten páxinas de inicio de sesión propias.
error-login-unavailable-next = Avisa a quen xestiona a aplicación. Precisará a referencia de abaixo.
error-logout-destination-heading = Non podemos levarte máis alá
error-logout-destination-what = A aplicación pediunos que te levásemos a un enderezo que non ten rexistrado. Para protexerte, detémonos aquí.
error-logout-destination-next = Podes pechar esta ventá ou abrir ti a aplicación.
error-not-confirmed-heading = A túa conta aínda non está confirmada
error-not-confirmed-what = O teu nome e o teu contrasinal son correctos, pero a conta non se confirmou.
error-not-confirmed-next = Pídelle ao equipo de administración que a confirme e inicia sesión de novo.
error-reset-required-heading = Hai que restablecer o teu contrasinal
error-reset-required-what = Pola túa seguranza, o teu contrasinal anterior xa non funciona.
error-reset-required-next = Pídelle un novo ao equipo de administración.
error-no-factor-heading = Falta un segundo paso
error-no-factor-what = Esta aplicación pide un segundo paso e a túa conta non ten ningún que se poida usar aquí.
error-no-factor-next = Pídelle ao equipo de administración que che engada un.

## Mail and text messages

moment = { $day } de { $month ->
    [1] xaneiro
    [2] febreiro
    [3] marzo
    [4] abril
    [5] maio
    [6] xuño
    [7] xullo
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[other] decembro
} de { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = O teu código
mail-or-link = Ou abre esta ligazón en calquera dispositivo. A sesión iniciarase onde comezaches:
mail-fact-account = Conta
mail-fact-password = Contrasinal temporal
mail-fact-device = Dispositivo
mail-fact-when = Cando
mail-fact-browser = Navegador
mail-fact-address = Enderezo de rede
mail-fact-now = Agora
mail-fact-takes-effect = Entra en vigor
mail-fact-codes-left = Códigos de recuperación restantes
mail-fact-unusual = Inusual
mail-fact-country = País
risk-new-browser = navegador novo
risk-new-network = rede nova
risk-many-failures = moitos intentos incorrectos antes
risk-new-country = país novo
risk-impossible-travel = lonxe de máis do inicio de sesión anterior
mail-action-confirm = Confirmar enderezo electrónico
mail-action-sign-in = Iniciar sesión
mail-action-stop = Deter isto
mail-action-not-me = Non fun eu
mail-note-code-lasts = O código é válido durante { $span } e funciona unha soa vez.
mail-note-link-lasts = A ligazón é válida durante { $span } e funciona unha soa vez.
mail-note-password-lasts = O contrasinal funciona unha soa vez e é válido durante { $span }. Ao iniciar sesión, escollerás un propio.
mail-note-ignore = Se non pediches isto, podes ignorar esta mensaxe. Non pasará nada.
mail-note-keep = Non compartas o código: ninguén de { $app } cho pedirá nunca.
mail-note-somebody-knows = Se non estás iniciando sesión agora mesmo, outra persoa coñece o teu contrasinal. Cámbiao.
mail-note-nothing-changed = Se non pediches isto, podes ignorar esta mensaxe. O teu contrasinal segue a ser o mesmo.
mail-note-not-you = Se fuches ti, non tes que facer nada. Se non, avisa axiña o equipo de administración.
mail-note-blocked-you = Se fuches ti, inicia sesión desde un navegador ou un lugar que xa usases, ou cunha clave de acceso.
mail-note-blocked-not-you = Se non fuches ti, pode que alguén coñeza o teu contrasinal. Escolle outro.
mail-footer = { $app } enviou esta mensaxe automaticamente. As respostas non se len.

mail-sign-up-code-title = Confirma o teu enderezo electrónico
mail-sign-up-code-lead = Introduce este código para rematar de rexistrarte en { $app }.
mail-sign-up-link-title = Confirma o teu enderezo electrónico
mail-sign-up-link-lead = Falta un paso para rexistrarte en { $app }: confirma que este enderezo é teu.
mail-resent-code-title = O teu código novo
mail-resent-code-lead = Introduce este código para rematar de rexistrarte en { $app }. Os códigos anteriores xa non son válidos.
mail-resent-link-title = A túa ligazón nova
mail-resent-link-lead = Confirma que este enderezo é teu para rematar de rexistrarte en { $app }. As ligazóns anteriores xa non son válidas.
mail-recovery-code-title = Restablece o teu contrasinal
mail-recovery-code-lead = Introduce este código para escoller un contrasinal novo para { $app }.
mail-sign-in-code-title = O teu código para iniciar sesión
mail-sign-in-code-lead = Introduce este código para iniciar sesión en { $app }.
mail-mfa-code-title = O teu código para o segundo paso
mail-mfa-code-lead = O teu contrasinal era correcto. Introduce este código para rematar de iniciar sesión en { $app }.
mail-attribute-code-title = Confirma o teu novo enderezo electrónico
mail-attribute-code-lead = Introduce este código para usar este enderezo coa túa conta de { $app }.
mail-invitation-title = A túa conta está lista
mail-invitation-lead = Creouse para ti unha conta de { $app }.
mail-already-registered-title = Xa tes unha conta
mail-already-registered-lead = Alguén tentou crear con este enderezo unha conta de { $app }, pero xa ten unha. Se fuches ti, inicia sesión como sempre ou restablece o teu contrasinal se xa non o lembras.
mail-password-changed-title = Cambiouse o teu contrasinal
mail-password-changed-lead = Cambiouse o contrasinal da túa conta de { $app }.
mail-authenticator-added-title = Engadiuse unha aplicación de autenticación
mail-authenticator-added-lead = A partir de agora, unha aplicación de autenticación pode confirmar que es ti quen inicia sesión en { $app }.
mail-authenticator-removed-title = Eliminouse unha aplicación de autenticación
mail-authenticator-removed-lead = Unha aplicación de autenticación xa non se pode usar coa túa conta de { $app }.
mail-passkey-added-title = Engadiuse unha clave de acceso
mail-passkey-added-lead = A partir de agora, unha nova clave de acceso abre a túa conta de { $app }.
mail-passkey-removed-title = Eliminouse unha clave de acceso
mail-passkey-removed-lead = Unha clave de acceso xa non abre a túa conta de { $app }.
mail-passkey-copied-title = Rexeitouse unha clave de acceso
mail-passkey-copied-lead = Alguén tentou iniciar sesión en { $app } cunha das túas claves de acceso, que quizais se copiou, e rexeitouse. Elimina esa clave de acceso da túa conta e engade unha nova.
mail-recovery-codes-made-title = Creáronse códigos de recuperación novos
mail-recovery-codes-made-lead = Hai códigos de recuperación novos para a túa conta de { $app }. Os anteriores xa non funcionan.
mail-recovery-code-used-title = Usouse un código de recuperación
mail-recovery-code-used-lead = Alguén iniciou sesión na túa conta de { $app } cun dos teus códigos de recuperación.
mail-recovery-codes-low-title = Quedan poucos códigos de recuperación
mail-recovery-codes-low-lead = Alguén iniciou sesión na túa conta de { $app } cun dos teus códigos de recuperación. Quedan poucos: crea outros novos na páxina da túa conta.
mail-new-device-title = Inicio de sesión desde un navegador novo
mail-new-device-lead = Alguén iniciou sesión na túa conta de { $app } desde un navegador que non coñeciamos.
mail-unusual-sign-in-title = Un inicio de sesión inusual
mail-unusual-sign-in-lead = Alguén iniciou sesión na túa conta de { $app }, e había algo inusual.
mail-sign-in-blocked-title = Bloqueouse un inicio de sesión
mail-sign-in-blocked-lead = Alguén superou o primeiro paso para iniciar sesión na túa conta de { $app }. Era tan inusual que non deixamos entrar a ninguén.
mail-account-deleted-title = Suprimiuse a túa conta
mail-account-deleted-lead = Suprimíronse a túa conta de { $app } e todo o que lle pertencía.
mail-email-changed-title = Cambiouse o teu enderezo electrónico
mail-email-changed-lead = A túa conta de { $app } ten agora outro enderezo electrónico. A partir de agora as mensaxes van alí, e esta foi a última ao enderezo anterior.
mail-phone-changed-title = Cambiouse o teu número de teléfono
mail-phone-changed-lead = A túa conta de { $app } ten agora outro número de teléfono.
mail-email-removed-title = Eliminouse o teu enderezo electrónico
mail-email-removed-lead = A túa conta de { $app } xa non ten este enderezo electrónico. Esta foi a última mensaxe que lle enviamos.
mail-phone-removed-title = Eliminouse o teu número de teléfono
mail-phone-removed-lead = A túa conta de { $app } xa non ten este número de teléfono.
mail-lost-factor-begun-title = O teu segundo paso está a piques de eliminarse
mail-lost-factor-begun-lead = Alguén pediu iniciar sesión na túa conta de { $app } sen o segundo paso. Se non fuches ti, detén a solicitude agora. Abonda cun clic e non fai falta que inicies sesión.
mail-lost-factor-finished-title = Eliminouse o teu segundo paso
mail-lost-factor-finished-lead = Eliminouse o segundo paso da túa conta de { $app }, tal como se pediu. Configura un novo no próximo inicio de sesión.

sms-sign-up-code = { $app }: { $code } é o teu código para rexistrarte.
sms-sign-up-link = { $app }: confirma este número para rexistrarte: { $link }
sms-resent-code = { $app }: { $code } é o teu código novo para rexistrarte.
sms-resent-link = { $app }: a túa ligazón nova para confirmar este número: { $link }
sms-recovery-code = { $app }: { $code } é o teu código para restablecer o contrasinal. Non llo deas a ninguén.
sms-sign-in-code = { $app }: { $code } é o teu código para iniciar sesión. Non llo deas a ninguén.
sms-mfa-code = { $app }: { $code } é o teu código para o segundo paso. Non llo deas a ninguén.
sms-attribute-code = { $app }: { $code } é o teu código para confirmar este número.
sms-invitation = { $app }: nome de usuario { $username }, contrasinal temporal { $code }
sms-already-registered = { $app }: este número xa ten unha conta. Inicia sesión ou restablece o teu contrasinal.
sms-password-changed = { $app }: cambiouse o contrasinal de { $username }. Non fuches ti? Avisa o equipo de administración.
sms-authenticator-added = { $app }: engadiuse unha aplicación de autenticación para { $username }. Non fuches ti? Avisa o equipo de administración.
sms-authenticator-removed = { $app }: eliminouse unha aplicación de autenticación de { $username }. Non fuches ti? Avisa o equipo de administración.
sms-passkey-added = { $app }: engadiuse unha clave de acceso para { $username }. Non fuches ti? Avisa o equipo de administración.
sms-passkey-removed = { $app }: eliminouse unha clave de acceso de { $username }. Non fuches ti? Avisa o equipo de administración.
sms-passkey-copied = { $app }: rexeitouse unha clave de acceso de { $username }, quizais copiada. Elimínaa da túa conta.
sms-recovery-codes-made = { $app }: creáronse códigos de recuperación novos para { $username }. Non fuches ti? Avisa o equipo de administración.
sms-recovery-code-used = { $app }: { $username } iniciou sesión cun código de recuperación. Non fuches ti? Avisa o equipo de administración.
sms-recovery-codes-low = { $app }: { $username } iniciou sesión cun código de recuperación e quedan poucos. Non fuches ti? Avisa o equipo de administración.
sms-new-device = { $app }: { $username } iniciou sesión desde un navegador novo. Non fuches ti? Avisa o equipo de administración.
sms-unusual-sign-in = { $app }: inicio de sesión inusual de { $username }. Non fuches ti? Avisa o equipo de administración.
sms-sign-in-blocked = { $app }: bloqueouse un inicio de sesión inusual de { $username }. Non fuches ti? Cambia o teu contrasinal.
sms-account-deleted = { $app }: suprimiuse a conta { $username }.
sms-email-changed = { $app }: cambiouse o enderezo electrónico de { $username }. Non fuches ti? Avisa o equipo de administración.
sms-phone-changed = { $app }: cambiouse o número de teléfono de { $username }. Non fuches ti? Avisa o equipo de administración.
sms-email-removed = { $app }: eliminouse o enderezo electrónico de { $username }. Non fuches ti? Avisa o equipo de administración.
sms-phone-removed = { $app }: eliminouse o número de teléfono de { $username }. Non fuches ti? Avisa o equipo de administración.
sms-lost-factor-begun = { $app }: alguén pediu eliminar o segundo paso de { $username }. Non fuches ti? Detén a solicitude: { $link }
sms-lost-factor-finished = { $app }: eliminouse o segundo paso de { $username }. Non fuches ti? Avisa o equipo de administración.

## Demo

demo-home = Ir á aplicación de demostración
demo-home-title = Unha pequena aplicación
demo-home-lead = Aínda non sabe nada de ti. Inicia sesión para ver que descobre.
demo-start-title = Persoas coas que iniciar sesión
demo-start-lead = Só existen nesta demostración. Cada unha mostra outro camiño polas páxinas.
demo-shows-password = Inicia sesión só cun contrasinal.
demo-shows-totp = Pídeselle un código dunha aplicación de autenticación.
demo-shows-invited = Ten un contrasinal temporal e escolle un novo.
demo-shows-set-up = Primeiro ten que configurar un segundo paso.
demo-shows-disabled = Ten unha conta desactivada e denégaselle o acceso.
demo-shows-studio = Cambia o aspecto das páxinas, en /studio.
demo-totp-key = Chave de autenticación
demo-session-title = Iniciaches sesión
demo-refresh = Renovar tokens
demo-id-token = Token de ID
demo-access-token = Token de acceso
demo-claim = Declaración
demo-value = Valor
demo-error-title = O inicio de sesión non se completou
demo-error-lead = En lugar dun código, a aplicación recibiu isto:
mailbox-title = Mensaxes enviadas
mailbox-lead = Nesta demostración nada sae da máquina. O que se enviaría gárdase aquí.
mailbox-empty = Aínda non se enviou nada.
mailbox-mail = Correo
mailbox-sms = SMS
mailbox-from = De
mailbox-to = Para
mailbox-sent = Enviado
mailbox-raw = Mostrar todo o código fonte
