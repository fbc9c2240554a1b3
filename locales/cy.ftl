## On every page

languages = Iaith
languages-go = Newid
title-error = Gwall:
summary-heading = Gwiriwch hyn
next = Nesaf
continue = Parhau
other-account = Defnyddio cyfrif arall
not-you = Nid chi?
sign-out = Allgofnodi
signed-in-as = Wedi mewngofnodi fel
reference = Cyfeirnod
way-back = Yn ôl i { $client }
way-sign-in = Mewngofnodi
way-again = Ceisio eto
wait-seconds = { $count ->
    [one] ymhen { $count } eiliad
    [two] ymhen { $count } eiliad
    [few] ymhen { $count } eiliad
    [many] ymhen { $count } eiliad
   *[other] ymhen { $count } eiliad
}
wait-minutes = { $count ->
    [one] ymhen { $count } munud
    [two] ymhen { $count } funud
    [few] ymhen { $count } munud
    [many] ymhen { $count } munud
   *[other] ymhen { $count } munud
}
wait-hours = { $count ->
    [one] ymhen { $count } awr
    [two] ymhen { $count } awr
    [few] ymhen { $count } awr
    [many] ymhen { $count } awr
   *[other] ymhen { $count } awr
}
span-minutes = { $count ->
    [one] { $count } munud
    [two] { $count } funud
    [few] { $count } munud
    [many] { $count } munud
   *[other] { $count } munud
}
span-hours = { $count ->
    [one] { $count } awr
    [two] { $count } awr
    [few] { $count } awr
    [many] { $count } awr
   *[other] { $count } awr
}
span-days = { $count ->
    [one] { $count } diwrnod
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
}

## Fields

label-username = Enw defnyddiwr
label-email = Cyfeiriad e-bost
label-phone = Rhif ffôn
label-email-or-phone = Cyfeiriad e-bost neu rif ffôn
label-any = Enw defnyddiwr, e-bost neu rif ffôn
label-password = Cyfrinair
label-new-password = Cyfrinair newydd
label-confirm-password = Cyfrinair newydd eto
label-device-name = Enw’r ddyfais hon (dewisol)
password-show = Dangos y cyfrinair
password-hide = Cuddio’r cyfrinair
code-label = Cod
device-name-hint = Er enghraifft “Fy ffôn”, er mwyn i chi wybod yn nes ymlaen pa ap i’w agor.

## Signing in

sign-in-title = Mewngofnodi
sign-in-lead = i barhau i { $client }
sign-in-submit = Mewngofnodi
password-title = Rhowch eich cyfrinair
username-missing = Rhowch yr enw rydych yn mewngofnodi ag ef.
username-too-long = Mae’r enw hwnnw’n rhy hir. Rhowch 128 nod ar y mwyaf.
password-missing = Rhowch eich cyfrinair.
wrong-credentials = Nid yw’r enw neu’r cyfrinair yn gywir. Gwiriwch y ddau a cheisiwch eto.
unknown-user = Nid oes gan neb yma’r enw hwn. Gwiriwch y sillafiad.
account-locked = Bu gormod o gynigion anghywir. Ceisiwch eto { $wait }.
temporary-password-expired = Mae eich cyfrinair dros dro wedi dod i ben. Gofynnwch am un newydd gan bwy bynnag a’ch gwahoddodd.
account-not-confirmed = Nid yw’r cyfrif hwn wedi’i gadarnhau eto. Gofynnwch i’ch gweinyddwr ei gadarnhau.
account-confirmed = Mae eich cyfrif wedi’i gadarnhau. Mewngofnodwch i barhau.
password-reset-required = Rhaid ailosod eich cyfrinair cyn i chi allu mewngofnodi. Gofynnwch i’ch gweinyddwr am help.
password-reset-now = Nid yw eich cyfrinair yn ddilys mwyach. Dewiswch un newydd, gyda chod y byddwn yn ei anfon atoch.
password-in-a-breach = Mae’r cyfrinair hwn wedi dod i’r amlwg oherwydd toriad data mewn man arall, felly nid yw’n agor eich cyfrif mwyach. Dewiswch un newydd, gyda chod y byddwn yn ei anfon atoch.

## New password

new-password-title = Dewiswch gyfrinair newydd
new-password-lead = Rydych wedi mewngofnodi â chyfrinair dros dro. O hyn ymlaen, dim ond chi ddylai wybod eich cyfrinair.
new-password-lead-breached = Mae eich cyfrinair wedi dod i’r amlwg oherwydd toriad data mewn man arall. Dewiswch un nad ydych yn ei ddefnyddio yn unman arall.
new-password-submit = Cadw a pharhau
new-password-missing = Rhowch gyfrinair newydd.
password-too-short = { $count ->
    [one] Mae angen o leiaf { $count } nod yn y cyfrinair.
    [two] Mae angen o leiaf { $count } nod yn y cyfrinair.
    [few] Mae angen o leiaf { $count } nod yn y cyfrinair.
    [many] Mae angen o leiaf { $count } nod yn y cyfrinair.
   *[other] Mae angen o leiaf { $count } nod yn y cyfrinair.
}
password-too-long = { $count ->
    [one] Caiff y cyfrinair fod yn { $count } nod ar y mwyaf.
    [two] Caiff y cyfrinair fod yn { $count } nod ar y mwyaf.
    [few] Caiff y cyfrinair fod yn { $count } nod ar y mwyaf.
    [many] Caiff y cyfrinair fod yn { $count } nod ar y mwyaf.
   *[other] Caiff y cyfrinair fod yn { $count } nod ar y mwyaf.
}
password-rules = Nid yw’r cyfrinair newydd yn cadw at bob rheol eto. Mae’r rhestr yn dangos beth sydd ar goll.
password-needs-upper = Mae angen priflythyren (A i Z) yn y cyfrinair.
password-needs-lower = Mae angen llythyren fach (a i z) yn y cyfrinair.
password-needs-digit = Mae angen digid (0 i 9) yn y cyfrinair.
password-needs-symbol = Mae angen symbol yn y cyfrinair, megis !, ? neu #.
password-edge-space = Ni chaiff y cyfrinair ddechrau na gorffen â bwlch.
password-mismatch = Nid yw’r ddau gyfrinair yr un fath. Rhowch y cyfrinair newydd ddwywaith.
password-reused = Rydych wedi defnyddio’r cyfrinair hwn o’r blaen. Dewiswch un arall.
password-guessable = Mae’r cyfrinair yn rhy hawdd ei ddyfalu. Defnyddiwch fwy o nodau, neu sawl gair nad oes a wnelont â’i gilydd nac â chi.
password-breached = Mae’r cyfrinair hwn wedi dod i’r amlwg oherwydd toriad data mewn man arall. Dewiswch un nad ydych yn ei ddefnyddio yn unman arall.
password-characters = Mae nodau na ellir eu defnyddio yn y cyfrinair newydd. Dewiswch un arall.
password-changed = Mae eich cyfrinair wedi’i newid.
rule-length = { $count ->
    [one] O leiaf { $count } nod
    [two] O leiaf { $count } nod
    [few] O leiaf { $count } nod
    [many] O leiaf { $count } nod
   *[other] O leiaf { $count } nod
}
rule-upper = Priflythyren
rule-lower = Llythyren fach
rule-digit = Digid
rule-symbol = Symbol, megis !, ? neu #
rule-edges = Dim bwlch ar y dechrau na’r diwedd
rule-unused = Un nad ydych wedi’i ddefnyddio o’r blaen
rule-unguessable = Anodd ei ddyfalu: dim gair na phatrwm cyffredin, dim byd amdanoch chi
rule-unbreached = Ddim o doriad data hysbys
rule-met = wedi’i wneud
rule-unmet = ar goll o hyd

## A forgotten password

forgot-link = Wedi anghofio eich cyfrinair?
sign-up-link = Creu cyfrif
sign-in-link = Yn ôl i fewngofnodi
forgot-title = Wedi anghofio eich cyfrinair?
forgot-lead = Dywedwch wrthym pwy ydych chi, a byddwn yn anfon cod atoch i ddewis un newydd.
forgot-submit = Anfon cod
choose-reset-title = I ble y dylai’r cod fynd?
choose-reset-legend = Dull anfon
choose-reset-email = Drwy e-bost
choose-reset-text = Drwy neges destun
choose-reset-to = I { $destination }
reset-title = Ailosod eich cyfrinair
reset-lead = Os oes cyfrif, mae cod ar ei ffordd i { $destination }.
reset-everywhere = Fy allgofnodi ym mhobman arall
reset-submit = Cadw’r cyfrinair newydd
sent-code-hint = Mae yn y neges a anfonwyd gennym. Gall gymryd munud i gyrraedd.
code-not-there = Dim cod eto?
code-resend = Anfon un arall
code-sent = Mae cod arall ar ei ffordd. Nid yw’r un blaenorol yn gweithio mwyach.
code-sent-just-now = Mae cod newydd gael ei anfon. Arhoswch hanner munud cyn gofyn am un arall.
no-recovery = Nid oes gennym gyfeiriad i anfon cod iddo. Gofynnwch i’ch gweinyddwr am help.

## An account of one's own

sign-up-title = Creu cyfrif
sign-up-lead = ar gyfer { $client }
sign-up-passwordless = Cewch adael y cyfrinair yn wag. Bydd cod neu gyfrinallwedd yn eich gadael i mewn wedyn.
sign-up-submit = Creu cyfrif
optional = (dewisol)
terms-title = Cyn i chi barhau
terms-lead = Darllenwch hyn a chytunwch iddo. Mae’n newydd, neu mae wedi newid ers i chi gytuno.
terms-agree = Rwy’n cytuno: { $title }
terms-read = Darllen “{ $title }” (yn agor mewn tab newydd)
terms-missing = I barhau, ticiwch y blwch “{ $title }”.
terms-decline = Nid wyf yn cytuno
terms-declined-title = Ni wnaethoch gytuno
terms-declined-lead = Heb gytuno, ni allwch fewngofnodi yma. Ni roddwyd dim i’r ap.
terms-again = Ei ddarllen eto
label-name = Enw llawn
label-given-name = Enw cyntaf
label-middle-name = Enw canol
label-family-name = Cyfenw
label-nickname = Llysenw
label-birthdate = Dyddiad geni
label-gender = Rhywedd
label-address = Cyfeiriad
label-locale = Iaith
label-zoneinfo = Cylchfa amser
label-profile = Tudalen broffil
label-picture = Llun
label-website = Gwefan
field-missing = Llenwch y maes hwn.
field-too-long = Mae hwnna’n rhy hir. Byrhewch ef.
field-characters = Mae nodau na ellir eu defnyddio yma. Tynnwch nhw allan.
username-taken = Mae’r enw defnyddiwr hwn gan rywun yn barod. Dewiswch un arall.
name-taken = Mae cyfrif â’r manylion hyn yn barod. Mewngofnodwch, neu ailosodwch eich cyfrinair.
looks-like-contact = Ni chaiff enw defnyddiwr edrych fel cyfeiriad e-bost neu rif ffôn. Dewiswch un arall.
not-email = Nid cyfeiriad e-bost yw hwnna. Mae’n edrych fel name@example.com.
not-phone = Nid rhif ffôn yw hwnna. Dechreuwch â + a chod y wlad, megis +44 29 2018 0000.
not-date = Nid dyddiad yw hwnna.
not-url = Nid cyfeiriad gwe yw hwnna. Mae’n dechrau â https://.
not-number = Nid rhif yw hwnna. Ysgrifennwch ef fel 12 neu 12.5.
not-a-choice = Dewiswch un o’r rhain.
pattern-missed = Nid yw hwnna yn y ffurf y gofynnir amdani.
choose-one = Dewiswch
yes = Ie
no = Na
confirm-title = Cadarnhau eich cyfrif
confirm-lead = Anfonwyd cod i { $destination }.
confirm-lead-link = Anfonwyd dolen i { $destination }. Agorwch hi, yna dewch yn ôl yma.
sent-code-missing = Rhowch y cod o’n neges.
sent-code-wrong = Nid yw’r cod hwnnw’n gywir. Gwiriwch ef, neu gofynnwch am un arall.
code-expired = Mae’r cod hwnnw wedi dod i ben. Gofynnwch am un arall.
contact-taken = Cyfrif arall sydd â’r cyfeiriad hwn erbyn hyn. Mewngofnodwch i hwnnw, neu ailosodwch ei gyfrinair.
await-approval-title = Bron â gorffen
await-approval-lead = Mae eich cyfrif { $client } yn barod. Rhaid i rywun eich gadael i mewn; ceisiwch eto yn nes ymlaen.
confirm-link-title = Un gwasgiad ar ôl
confirm-link-lead = Gwasgwch y botwm i gadarnhau’r cyfrif { $client }. Os na ofynnoch am un, caewch y dudalen hon.
confirm-link-submit = Cadarnhau’r cyfrif
confirmed-title = Mae eich cyfrif wedi’i gadarnhau
confirmed-lead = Ewch yn ôl i’r man lle gwnaethoch gofrestru, neu mewngofnodwch.
link-expired-title = Mae’r ddolen hon wedi dod i ben
link-expired-lead = Mewngofnodwch â’ch enw a’ch cyfrinair, a byddwn yn anfon un newydd atoch.

## Second step

choose-setup-title = Ychwanegu ail gam
choose-setup-lead = Gellir dyfalu neu ddwyn cyfrinair ar ei ben ei hun. Gydag ail gam, mae eich cyfrif yn dal yn eiddo i chi hyd yn oed wedyn.
choose-setup-legend = Sut hoffech chi gadarnhau mai chi sydd yno?
method-totp = Ap dilysu
method-totp-hint = Mae ap ar eich ffôn neu’ch cyfrifiadur yn dangos cod newydd bob 30 eiliad. Nid oes angen rhwydwaith arno.
method-password = Cyfrinair
method-password-hint = Yr un a ddewisoch ar gyfer y cyfrif hwn.
method-email = Cod drwy e-bost
method-email-hint = Byddwn yn ei anfon i’ch cyfeiriad.
method-text = Cod drwy neges destun
method-text-hint = Byddwn yn ei anfon i’ch ffôn.
choose-title = Sut hoffech chi fewngofnodi?
choose-second-title = Sut hoffech chi ei gadarnhau?
choose-legend = Dewiswch un o’r rhain
other-way = Defnyddio ffordd arall
sent-code-title = Rhowch y cod a anfonwyd
sent-code-lead = Mae ar ei ffordd i { $destination }.
sent-link-hint = Neu agorwch y ddolen yn y neges, ar unrhyw ddyfais.
sent-link-waits = Bydd y dudalen hon yn mynd ymlaen ohoni’i hun wedyn.
sent-link-opened = Rwyf wedi agor y ddolen
await-link-title = Yn aros am eich dolen
await-link-lead = Agorwch y ddolen sydd ar ei ffordd i { $destination }, a gwasgwch y botwm yno.
await-link-looks = Mae’r dudalen hon yn edrych bob ychydig eiliadau, ac yna’n mynd ymlaen ohoni’i hun.
await-link-code = Rhoi’r cod yn lle hynny
link-pressed-title = Gallwch barhau
link-pressed-lead = Defnyddiwyd y ddolen yn ein neges. Ewch ymlaen i { $client }.
sign-in-link-title = Ai chi sy’n mewngofnodi?
sign-in-link-lead = Mae rhywun am fewngofnodi i { $client } fel chi.
sign-in-link-asked = { $count ->
    [0] Gynnau fach
    [one] { $count } munud yn ôl
    [two] { $count } funud yn ôl
    [few] { $count } munud yn ôl
    [many] { $count } munud yn ôl
   *[other] { $count } munud yn ôl
}
sign-in-link-elsewhere = Y porwr hwnnw fydd yn mewngofnodi, nid hwn. Os nad chi a ddechreuodd yno, gwrthodwch: byddai rhywun arall yn mynd i mewn i’ch cyfrif.
sign-in-link-yes = Ie, mewngofnodi
sign-in-link-no = Na, nid fi oedd yno
sign-in-link-pressed-title = Ewch yn ôl i’r man lle dechreuoch
sign-in-link-pressed-lead = Bydd y dudalen yno’n mynd ymlaen ohoni’i hun. Gallwch gau hon.
sign-in-link-refused-title = Ni adawyd neb i mewn
sign-in-link-refused-lead = Nid yw’r cod na’r ddolen yn y neges honno’n gwneud dim mwyach. Nid oes dim arall i’w wneud.
sign-in-link-expired-title = Nid yw’r ddolen hon yn gwneud dim mwyach
sign-in-link-expired-lead = Fe’i defnyddiwyd, neu daeth ei hamser i ben. Os ydych newydd wasgu’r botwm, ewch yn ôl i’r man lle dechreuoch. Fel arall, gofynnwch am un newydd yno.
no-second = Mae angen ail gam ar eich cyfrif, ac ni ellir defnyddio’r un yma. Gofynnwch i’ch gweinyddwr am help.
method-passkey = Cyfrinallwedd
method-passkey-hint = Mae eich dyfais yn cadarnhau mai chi sydd yno, drwy olion bysedd, wyneb neu PIN.
method-missing = Dewiswch un o’r dulliau.
set-up-totp-title = Gosod eich ap dilysu
set-up-totp-lead = Ychwanegwch y cyfrif hwn at yr ap, yna rhowch y cod mae’n ei ddangos.
set-up-totp-scan = Sganiwch y llun hwn â’r ap.
set-up-totp-open = Agor yn yr ap ar y ddyfais hon
set-up-totp-key = Neu teipiwch yr allwedd hon yn yr ap:
set-up-totp-code-hint = Bydd yr ap yn ei ddangos ar ôl ychwanegu’r cyfrif.
set-up-totp-submit = Gwirio’r cod a gorffen
qr-alt = Cod QR â’r allwedd ar gyfer eich ap dilysu. Mae’r un allwedd wedi’i hysgrifennu isod.
totp-title = Rhowch eich cod
totp-hint = Agorwch eich ap dilysu i’w weld.
totp-hint-device = Agorwch yr ap dilysu ar { $device } i’w weld.
code-missing = Rhowch y cod o’ch ap.
code-malformed = Mae chwe digid yn y cod. Rhowch bob un.
code-wrong = Nid yw’r cod hwnnw’n gywir. Rhowch y cod mae eich ap yn ei ddangos nawr.
code-used = Defnyddiwyd y cod hwnnw’n barod. Arhoswch nes bod eich ap yn dangos yr un nesaf.
method-recovery-code = Cod adfer
recovery-code-use = Defnyddio cod adfer
remember-browser = { $count ->
    [one] Peidio â gofyn am hyn yn y porwr hwn am { $count } diwrnod
    [two] Peidio â gofyn am hyn yn y porwr hwn am { $count } ddiwrnod
    [few] Peidio â gofyn am hyn yn y porwr hwn am { $count } diwrnod
    [many] Peidio â gofyn am hyn yn y porwr hwn am { $count } diwrnod
   *[other] Peidio â gofyn am hyn yn y porwr hwn am { $count } diwrnod
}
lose-factor = Ni allaf ddefnyddio’r un o’r rhain
lost-factor-title = Mynd i mewn heb eich ail gam
lost-factor-lead = { $count ->
    [one] Er mwyn cadw eraill allan, mae hyn yn cymryd { $count } diwrnod. Byddwn yn rhoi gwybod i chi ym mhob cyfeiriad a rhif yn eich cyfrif, ac mae un gwasgiad yn ei atal. Ar ôl y diwrnod hwnnw, profwch yr un peth unwaith eto a gosodwch ail gam newydd.
    [two] Er mwyn cadw eraill allan, mae hyn yn cymryd { $count } ddiwrnod. Byddwn yn rhoi gwybod i chi ym mhob cyfeiriad a rhif yn eich cyfrif, ac mae un gwasgiad yn ei atal. Ar ôl y dyddiau hynny, profwch yr un peth unwaith eto a gosodwch ail gam newydd.
    [few] Er mwyn cadw eraill allan, mae hyn yn cymryd { $count } diwrnod. Byddwn yn rhoi gwybod i chi ym mhob cyfeiriad a rhif yn eich cyfrif, ac mae un gwasgiad yn ei atal. Ar ôl y dyddiau hynny, profwch yr un peth unwaith eto a gosodwch ail gam newydd.
    [many] Er mwyn cadw eraill allan, mae hyn yn cymryd { $count } diwrnod. Byddwn yn rhoi gwybod i chi ym mhob cyfeiriad a rhif yn eich cyfrif, ac mae un gwasgiad yn ei atal. Ar ôl y dyddiau hynny, profwch yr un peth unwaith eto a gosodwch ail gam newydd.
   *[other] Er mwyn cadw eraill allan, mae hyn yn cymryd { $count } diwrnod. Byddwn yn rhoi gwybod i chi ym mhob cyfeiriad a rhif yn eich cyfrif, ac mae un gwasgiad yn ei atal. Ar ôl y dyddiau hynny, profwch yr un peth unwaith eto a gosodwch ail gam newydd.
}
lost-factor-ripe-lead = Mae’r aros ar ben. Profwch unwaith eto mai chi sydd yno. Bydd yr ail gamau a oedd gennych yn cael eu tynnu wedyn, cewch eich allgofnodi ym mhobman, a byddwch yn gosod un newydd.
lost-factor-legend = I ble y cawn anfon cod?
lost-factor-submit = Anfon cod
lost-factor-waits-title = Mae eich cais yn aros
lost-factor-waits-lead = Dewch yn ôl ar { $when }, neu o fewn pythefnos wedyn. Tan hynny, dim ond eich ail gam fydd yn eich gadael i mewn, ac os byddwch yn ei ddefnyddio, daw’r cais i ben.
lost-factor-waits-hint = Nid chi oedd yno? Gwasgwch y ddolen yn y neges a anfonwyd, a newidiwch eich cyfrinair.
stop-lost-factor-title = Cadw eich ail gam?
stop-lost-factor-lead = Gofynnodd rhywun am fynd i mewn i’ch cyfrif { $client } heb ei ail gam. Os nad chi oedd yno, ataliwch hyn nawr.
stop-lost-factor-submit = Atal hyn
lost-factor-stopped-title = Mae wedi’i atal
lost-factor-stopped-lead = Mae eich ail gam yn aros. Os nad chi a ofynnodd, newidiwch eich cyfrinair: mae rhywun yn ei wybod.
lost-factor-nothing-title = Nid oes dim i’w atal
lost-factor-nothing-lead = Mae wedi’i atal yn barod, neu mae ar ben. Os yw eich ail gam wedi mynd ac nid chi oedd yno, dywedwch wrth eich gweinyddwr.
account-lost-factor = Gofynnodd rhywun am fynd i mewn i’ch cyfrif heb eich ail gam. O { $when } ymlaen, gellir ei dynnu. Os nad chi oedd yno, ataliwch hyn.
recovery-code-title = Rhowch god adfer
recovery-code-label = Cod adfer
recovery-code-hint = Un o’r deg a gadwyd gennych. Mae’n gweithio unwaith.
recovery-code-missing = Rhowch un o’ch codau adfer.
recovery-code-wrong = Nid yw’r cod hwnnw’n gywir, neu fe’i defnyddiwyd yn barod. Gwiriwch ef, neu defnyddiwch un arall.
recovery-codes-title = Cadwch eich codau adfer
recovery-codes-lead = Os yw eich ffôn ar goll neu allan o gyrraedd, bydd un o’r rhain yn eich gadael i mewn. Mae pob un yn gweithio unwaith. Argraffwch nhw, neu copïwch nhw i le diogel.
recovery-codes-once = Dim ond y tro hwn y byddwn yn eu dangos. Nid yw rhai cynharach yn gweithio mwyach.
recovery-codes-kept = Rwyf wedi’u cadw
device-name-too-long = Mae’r enw hwnnw’n rhy hir. Rhowch 64 nod ar y mwyaf.
authenticator-added = Mae eich ap dilysu wedi’i ychwanegu.

## Sessions

continue-title = Croeso’n ôl
continue-lead = Gallwch fynd yn syth ymlaen i { $client }.
choose-account-title = Dewiswch gyfrif
choose-account-lead = Pwy sy’n mynd ymlaen i { $client }?
choose-account-again = Mewngofnodi eto
sign-out-of = Allgofnodi { $name }
sign-out-all = Allgofnodi pawb
confirm-sign-out-title = Allgofnodi?
confirm-sign-out-lead = Cewch eich allgofnodi o bob ap sy’n defnyddio’r mewngofnodi hwn yn y porwr hwn.
signed-out-title = Rydych wedi allgofnodi
signed-out-lead = Gallwch gau’r ffenestr hon nawr.
signed-out-notice = Rydych wedi allgofnodi.
session-refreshed = Adnewyddwyd y tocynnau.

## The account page

account-title = Eich cyfrif
account-profile-heading = Amdanoch chi
account-verified = Wedi’i ddilysu
account-unverified = Heb ei ddilysu
account-profile-change = Newid manylion
account-profile-title = Newid eich manylion
account-save = Cadw
account-email-change = Newid y cyfeiriad e-bost
account-email-add = Ychwanegu cyfeiriad e-bost
account-email-title = Eich cyfeiriad e-bost
account-email-code-title = Cadarnhau’r cyfeiriad e-bost hwn
account-phone-change = Newid y rhif ffôn
account-phone-add = Ychwanegu rhif ffôn
account-phone-title = Eich rhif ffôn
account-phone-code-title = Cadarnhau’r rhif ffôn hwn
account-contact-lead = Byddwn yn anfon cod i’r un newydd. Hyd nes i chi ei roi, ni fydd dim yn newid.
account-contact-other = Rhoi un arall
label-preferred-username = Enw i fewngofnodi ag ef
profile-changed = Mae eich manylion wedi’u newid.
email-changed = Mae eich cyfeiriad e-bost wedi’i newid.
phone-changed = Mae eich rhif ffôn wedi’i newid.
account-email-remove = Tynnu’r cyfeiriad hwn
account-phone-remove = Tynnu’r rhif hwn
email-removed = Mae eich cyfeiriad e-bost wedi’i dynnu.
phone-removed = Mae eich rhif ffôn wedi’i dynnu.
already-yours = Mae hwn gennych yn barod. Rhowch un arall.
sign-in-again = Ar gyfer hyn mae angen i chi fod wedi mewngofnodi o fewn y deng munud diwethaf. Mewngofnodwch eto, yna dewch yn ôl.
second-step-first = Mae hyn yn newid sut rydych yn mewngofnodi, felly daw eich ail gam yn gyntaf. Allgofnodwch ym mhobman a mewngofnodwch ag ef, neu agorwch yr hyn sy’n gofyn amdano yn eich ap. Yna dewch yn ôl.
prove-first = Cyn newid hyn, cadarnhewch mai chi sydd yno.
prove-link = Cadarnhau â chod
account-proof-title = Cadarnhau mai chi sydd yno
account-proof-lead = Yna gallwch barhau â’r hyn roeddech am ei newid.
account-proof-code-title = Rhowch y cod i’w gadarnhau
proof-done = Diolch, mae hynny wedi’i gadarnhau. Gallwch barhau nawr.
account-sign-in-heading = Sut rydych yn mewngofnodi
account-change-password = Newid y cyfrinair
account-set-password = Dewis cyfrinair
account-first-password-title = Dewiswch gyfrinair
account-no-app = Dim
account-added = Ychwanegwyd { $when }
account-remove-app = Tynnu’r ap
account-add-app = Ychwanegu ap
account-change-app = Enwi neu dynnu
account-new-authenticator-title = Ychwanegu ap dilysu
account-new-authenticator-submit = Ychwanegu ap
account-recovery-codes = Codau adfer
account-recovery-codes-left = { $count ->
    [0] Dim ar ôl
    [one] { $count } cod ar ôl
    [two] { $count } god ar ôl
    [few] { $count } chod ar ôl
    [many] { $count } chod ar ôl
   *[other] { $count } cod ar ôl
}
account-recovery-codes-make = Creu rhai newydd
account-recovery-codes-title = Creu codau adfer newydd
account-recovery-codes-lead = Cewch ddeg cod ar gyfer y diwrnod pan fydd eich ail gam allan o gyrraedd. Bydd y rhai blaenorol yn peidio â gweithio ar unwaith.
account-recovery-codes-submit = Creu codau newydd
account-browsers-heading = Porwyr dibynadwy
account-browsers-hint = Yn y rhain ni ofynnir i chi am ail gam. Os nad ydych yn adnabod un ohonynt, dylech ei anghofio a newid eich cyfrinair.
account-trusted-browser = Porwr dibynadwy
account-browser-seen = Defnyddiwyd ddiwethaf { $when }
account-browser-until = Tan { $when }
account-browser-forget = Anghofio
account-browsers-forget = Anghofio pob un
browsers-forgotten = Gofynnir am eich ail gam yno eto.
account-session-heading = Ble rydych wedi mewngofnodi
account-this-browser = Y porwr hwn
account-since = Ers { $when }
account-sessions-link = Pob porwr
account-sessions-lead = Mae ap y mewngofnodwyd iddo yno’n aros wedi’i fewngofnodi; rydych yn dod â’i fynediad i ben ar dudalen eich cyfrif. Os nad ydych yn adnabod porwr yma, allgofnodwch ohono a newidiwch eich cyfrinair.
account-some-browser = Porwr
account-sessions-end = Allgofnodi o bob un arall
account-sessions-more = { $count ->
    [one] Hefyd: { $count } porwr arall
    [two] Hefyd: { $count } borwr arall
    [few] Hefyd: { $count } phorwr arall
    [many] Hefyd: { $count } phorwr arall
   *[other] Hefyd: { $count } porwr arall
}
session-ended = Rydych wedi’ch allgofnodi yno.
sessions-ended = Rydych wedi’ch allgofnodi ym mhobman arall.
account-events-link = Gweithgarwch diweddar
account-events-title = Gweithgarwch diweddar
account-events-lead = Os nad ydych yn adnabod rhywbeth yma, dywedwch hynny. Byddwn wedyn yn cau eich cyfrif i bawb arall.
account-events-none = Nid oes dim wedi’i gofnodi eto.
event-browser = { $browser } ar { $system }
event-not-me = Nid fi oedd hwn
event-refused = Gwrthodwyd
event-sign-in = Mewngofnodi
event-sign-in-failed = Ymgais i fewngofnodi
event-sign-in-blocked = Rhwystrwyd mewngofnodi
event-unusual-low = Braidd yn anarferol: { $signs }
event-unusual-medium = Anarferol: { $signs }
event-unusual-high = Anarferol iawn: { $signs }
event-sign-up = Crëwyd y cyfrif
event-confirmed = Cadarnhawyd y cyfrif
event-password-changed = Newidiwyd y cyfrinair
event-recovery-begun = Gofynnwyd am god i ailosod y cyfrinair
event-password-reset = Ailosodwyd y cyfrinair
event-app-added = Ychwanegwyd ap dilysu
event-app-removed = Tynnwyd ap dilysu
event-passkey-added = Ychwanegwyd cyfrinallwedd
event-passkey-removed = Tynnwyd cyfrinallwedd
event-browser-trusted = Nodwyd porwr yn ddibynadwy
event-browsers-forgotten = Anghofiwyd y porwyr dibynadwy
event-email-codes-added = Trowyd codau drwy e-bost ymlaen
event-email-codes-removed = Trowyd codau drwy e-bost i ffwrdd
event-text-codes-added = Trowyd codau drwy neges destun ymlaen
event-text-codes-removed = Trowyd codau drwy neges destun i ffwrdd
event-recovery-codes-made = Crëwyd codau adfer
event-recovery-code-used = Defnyddiwyd cod adfer
event-recovery-codes-removed = Tynnwyd codau adfer
event-profile-changed = Newidiwyd manylion
event-email-changed = Newidiwyd y cyfeiriad e-bost
event-phone-changed = Newidiwyd y rhif ffôn
event-email-removed = Tynnwyd y cyfeiriad e-bost
event-phone-removed = Tynnwyd y rhif ffôn
event-sign-out = Allgofnodi
event-everywhere = Allgofnodi ym mhobman
event-sessions-ended = Allgofnodi mewn mannau eraill
event-terms-agreed = Cytunwyd i’r telerau
event-consent-withdrawn = Tynnwyd caniatâd yn ôl
event-app-disconnected = Datgysylltwyd ap
event-exported = Lawrlwythwyd data
event-disowned = “Nid fi oedd hwn”
event-lost-factor-begun = Gofynnwyd am fynd i mewn heb yr ail gam
event-lost-factor-stopped = Ataliwyd y cais i fynd i mewn heb yr ail gam
event-lost-factor-finished = Tynnwyd yr ail gamau ar ôl yr aros
event-administered = Newidiwyd gan weinyddwr
not-me-title = Nid chi oedd hwn?
not-me-lead = Dyma beth wnawn ni felly:
not-me-ends = Cewch eich allgofnodi ym mhob porwr arall a phob ap.
not-me-app = Caiff yr ap dilysu a ychwanegwyd ers hynny ei dynnu.
not-me-recovery-codes = Bydd codau adfer a grëwyd ers hynny’n peidio â gweithio.
not-me-passkey = Caiff cyfrinallwedd a ychwanegwyd ers hynny ei thynnu.
not-me-email-codes = Caiff codau drwy e-bost, a drowyd ymlaen ers hynny, eu troi i ffwrdd.
not-me-text-codes = Caiff codau drwy neges destun, a drowyd ymlaen ers hynny, eu troi i ffwrdd.
not-me-password = Byddwch yn dewis cyfrinair newydd, ac ni fydd yr hen un yn gweithio mwyach.
not-me-submit = Diogelu fy nghyfrif
secured = Chi’n unig biau eich cyfrif eto: mae’r cyfrinair yn newydd, ac mae pawb arall wedi’u hallgofnodi.
account-everywhere = Allgofnodi ym mhobman
account-everywhere-hint = Gallwch allgofnodi ym mhob porwr a phob ap ar unwaith, gan gynnwys hwn.
account-apps-heading = Apiau â mynediad
account-apps-hint = Ni fydd ap y byddwch yn ei ddatgysylltu yn gweithredu ar eich rhan mwyach. Gall ddod yn ôl pan fyddwch yn mewngofnodi iddo eto.
account-apps-none = Dim
account-app-last = Mewngofnodi diwethaf { $when }
account-disconnect = Datgysylltu
account-disconnect-app = Datgysylltu { $name }
app-disconnected = Nid oes gan yr ap fynediad i’ch cyfrif mwyach.
account-terms-heading = Telerau a chaniatadau
account-terms-version = Fersiwn { $version }
account-terms-since = Cytunwyd { $when }
account-terms-language = Iaith: { $language }
account-terms-none = Nid ydych wedi cytuno i ddim hyd yma.
account-terms-offers = Yr hyn y cewch gytuno iddo
account-terms-agree = Rwy’n cytuno
account-terms-withdraw = Tynnu’n ôl
consent-given = Diolch. Mae eich caniatâd wedi’i nodi.
consent-withdrawn = Mae eich caniatâd wedi’i dynnu’n ôl.
account-data-heading = Eich data
account-export-hint = Yr hyn a gedwir amdanoch, mewn ffeil y gall rhaglenni ei darllen.
account-export = Lawrlwytho fy nata
account-delete = Dileu’r cyfrif
account-back = Yn ôl i’ch cyfrif
account-password-title = Newid eich cyfrinair
label-current-password = Cyfrinair presennol
current-password-missing = Rhowch eich cyfrinair presennol.
current-password-wrong = Nid hwnna yw eich cyfrinair presennol.
account-authenticator-title = Eich ap dilysu
account-authenticator-lead = Ni fydd ei godau’n cael eu derbyn mwyach. Lle mae angen ail gam ac mai hwn oedd yr unig un, byddwch yn gosod un newydd y tro nesaf y byddwch yn mewngofnodi.
account-authenticator-submit = Tynnu’r ap
authenticator-removed = Mae eich ap dilysu wedi’i dynnu.

passkey-title = Defnyddiwch eich cyfrinallwedd
passkey-lead = Bydd eich dyfais yn gofyn am eich olion bysedd, eich wyneb neu’ch PIN. Os yw’r gyfrinallwedd ar eich ffôn, dewiswch y ffôn yn y ffenestr sy’n agor.
passkey-use = Defnyddio cyfrinallwedd
passkey-sign-in = Mewngofnodi â chyfrinallwedd
passkey-unable = Mae angen JavaScript a phorwr sy’n eu hadnabod ar gyfrinallweddi. Yma, defnyddiwch ffordd arall.
passkey-trouble = Ni weithiodd hynny, neu fe’i canslwyd. Ceisiwch eto, neu defnyddiwch ffordd arall.
passkey-refused = Ni weithiodd y gyfrinallwedd honno yma. Ceisiwch eto, neu defnyddiwch ffordd arall.
passkey-too-late = Cymerodd dipyn o amser. Ceisiwch eto.
passkey-known = Mae’r gyfrinallwedd hon ar waith yn barod. Mewngofnodwch â hi, neu crëwch un arall.
passkeys-full = Mae gennych gynifer o gyfrinallweddi ag a ganiateir. Tynnwch un yn gyntaf.
new-passkey-title = Mewngofnodi’n haws â chyfrinallwedd
new-passkey-lead = Gyda chyfrinallwedd rydych yn mewngofnodi drwy olion bysedd, wyneb neu PIN. Dim byd i’w gofio, a dim byd y gallai tudalen ffug ei ddwyn.
new-passkey-submit = Creu cyfrinallwedd
new-passkey-later = Nid nawr
label-passkey-name = Enw’r gyfrinallwedd
passkey-name-hint = Er mwyn i chi ei hadnabod yn nes ymlaen, er enghraifft “Fy ffôn”. Cewch ei adael yn wag.
passkey-prove-lead = Mae cyfrinallwedd yn agor eich cyfrif. Rhowch eich cyfrinair yn gyntaf, fel na all neb arall ychwanegu un.
passkeys-title = Eich cyfrinallweddi
passkeys-heading = Cyfrinallweddi
passkeys-none = Dim
passkeys-manage = Dangos cyfrinallweddi
passkeys-back = Yn ôl i’ch cyfrinallweddi
passkey-add = Ychwanegu cyfrinallwedd
passkey-change = Newid
passkey-unnamed = Cyfrinallwedd heb enw
passkey-used = Defnyddiwyd ddiwethaf { $when }
passkey-unused = Heb ei defnyddio eto
passkey-synced = Ar sawl un o’ch dyfeisiau
passkey-own-title = Eich cyfrinallwedd
passkey-rename = Cadw’r enw
passkey-remove-heading = Tynnu’r gyfrinallwedd hon
passkey-remove-hint = Ni fydd yn agor eich cyfrif mwyach. Gall aros ar y rhestr ar eich dyfais hyd nes i chi ei dileu yno.
passkey-remove = Tynnu’r gyfrinallwedd
passkey-added = Mae eich cyfrinallwedd yn barod. Defnyddiwch hi y tro nesaf y byddwch yn mewngofnodi.
passkey-renamed = Mae’r enw wedi’i gadw.
passkey-removed = Mae’r gyfrinallwedd wedi’i thynnu.
account-deletion-title = Dileu eich cyfrif?
account-deletion-lead = Bydd eich cyfrif a phopeth sy’n perthyn iddo wedi mynd am byth, ym mhob ap sy’n ei ddefnyddio. Ni all neb ddod ag ef yn ôl.
label-account-name = Enw’r cyfrif
account-name-hint = I ddangos eich bod o ddifrif, teipiwch { $name }
account-name-wrong = Nid dyna enw’r cyfrif hwn. Teipiwch ef fel y’i dangosir.
account-deletion-submit = Dileu am byth
account-deleted-title = Mae eich cyfrif wedi’i ddileu
account-deleted-lead = Nid oes dim ohono ar ôl yma. Gall { $client } fod yn cadw ei ddata ei hun o hyd.
account-closed-title = Mewngofnodwch yn gyntaf
account-closed-lead = Bydd eich cyfrif yn agor ar ôl i chi fewngofnodi i { $client }. Mewngofnodwch yno, yna dewch yn ôl.

## When it does not go on as planned

page-out-of-date = Roedd y dudalen honno’n hen. Dyma lle rydych chi nawr.
time-ran-out = Cymerodd dipyn o amser, felly rydym yn dechrau eto. Mewngofnodwch unwaith yn rhagor.
form-unverified = Ni allem wirio o ble y daeth y ffurflen. Anfonwch hi eto.
cookies-blocked = Nid anfonodd eich porwr ein cwci yn ôl. Caniatewch gwcis ar gyfer y wefan hon, yna ceisiwch eto.
too-many-requests = Roedd hynny’n rhy aml mewn amser byr. Ceisiwch eto { $wait }.
busy = Mae llawer o bobl yn mewngofnodi ar hyn o bryd. Ceisiwch eto ymhen ychydig.
expired-title = Daeth yr amser i ben
expired-lead = Er mwyn cadw eich cyfrif yn ddiogel, daw mewngofnodi i ben ar ôl tipyn. Nid oes dim wedi’i golli; dechreuwch eto.
locked-title = Arhoswch ychydig
locked-lead = Bu gormod o gynigion anghywir, felly nid ydym yn gadael neb i mewn am ychydig. Mae hyn yn amddiffyn y cyfrif rhag dyfalu.
locked-wait = Ceisiwch eto { $wait }.
too-many-title = Ychydig yn arafach, os gwelwch yn dda
too-many-lead = Daeth mwy mewn amser byr nag a dderbyniwn. Nid oes dim wedi’i golli; arhoswch a pharhewch.
form-post-title = Un eiliad
form-post-lead = Rydych yn cael eich cludo’n ôl i { $client }. Os nad oes dim yn digwydd, gwasgwch Parhau.

error-not-found-heading = Ni chafwyd hyd i’r dudalen
error-not-found-what = Nid oes tudalen yn y cyfeiriad hwn.
error-not-found-next = Gwiriwch y cyfeiriad, neu ewch yn ôl i’r ap a dechreuwch yno.
error-method-not-allowed-heading = Ni ellir gwneud hyn yma
error-method-not-allowed-what = Mae’r cyfeiriad yn bodoli, ond nid ar gyfer y math hwn o gais.
error-method-not-allowed-next = Ewch yn ôl i’r ap a dechreuwch yno.
error-too-large-heading = Anfonwyd gormod
error-too-large-what = Roedd mwy yn y ffurflen nag y gallwn ei dderbyn.
error-too-large-next = Ewch yn ôl, byrhewch yr hyn a roddoch, a’i anfon eto.
error-bad-request-heading = Nid oeddem yn deall y cais
error-bad-request-what = Roedd rhywbeth ynddo ar goll neu wedi’i ddifrodi.
error-bad-request-next = Ewch yn ôl i’r ap a dechreuwch eto.
error-form-unverified-heading = Ni allem wirio’r ffurflen
error-form-unverified-what = Nid yw’r ffurflen a chwci eich porwr yn perthyn i’w gilydd. Mae hyn yn digwydd pan fydd tudalen ar agor am amser hir, neu pan fydd cwcis wedi’u dileu.
error-form-unverified-next = Ewch yn ôl, ail-lwythwch y dudalen, ac anfonwch y ffurflen eto.
error-cookies-blocked-heading = Mae angen cwcis i fewngofnodi
error-cookies-blocked-what = Nid anfonodd eich porwr ein cwci yn ôl, felly ni allwn wahaniaethu rhwng eich mewngofnodi chi a rhai eraill.
error-cookies-blocked-next = Caniatewch gwcis ar gyfer y wefan hon yng ngosodiadau eich porwr, yna dechreuwch eto.
error-busy-heading = Mae llawer o bobl yn mewngofnodi
error-busy-what = Ni allwn dderbyn mwy ar hyn o bryd.
error-busy-next = Ceisiwch eto ymhen ychydig.
error-store-unavailable-heading = Amharwyd ar y mewngofnodi
error-store-unavailable-what = Nid yw rhan o’n gwasanaeth yn ymateb. Mae eich cyfrif a’ch cyfrinair yn ddiogel.
error-store-unavailable-next = Ceisiwch eto ymhen ychydig funudau.
error-too-many-requests-heading = Roedd hynny’n rhy aml
error-too-many-requests-what = Daeth llawer o geisiadau o’ch rhwydwaith mewn amser byr.
error-too-many-requests-next = Arhoswch ychydig funudau, yna ceisiwch eto.
error-network-heading = Ni allwch fewngofnodi o’r fan hon
error-network-what = Nid yw’r rhwydwaith rydych yn ei ddefnyddio nawr ymhlith y rhai y ceir defnyddio’r dudalen hon ohonynt.
error-network-next = Rhowch gynnig arni o rwydwaith arall. Os dylai weithio o’r fan hon, rhowch y rhif isod i bwy bynnag sy’n rhedeg y mewngofnodi hwn.
error-internal-heading = Aeth rhywbeth o’i le ar ein hochr ni
error-internal-what = Ni wnaethoch ddim o’i le. Mae’r gwall wedi’i gofnodi.
error-internal-next = Ceisiwch eto. Os bydd yn digwydd unwaith yn rhagor, rhowch y cyfeirnod isod i’ch gweinyddwr.
error-redirect-mismatch-heading = Ni allwn eich anfon yn ôl
error-redirect-mismatch-what = Gofynnodd yr ap i ni eich dychwelyd i gyfeiriad nad yw wedi’i gofrestru. I’ch amddiffyn, rydym yn stopio yma.
error-redirect-mismatch-next = Dywedwch wrth y bobl sy’n rhedeg yr ap. Bydd angen y cyfeirnod isod arnynt.
error-missing-parameters-heading = Mae’r ddolen yn anghyflawn
error-missing-parameters-what = Gadawodd yr ap rywbeth allan sydd ei angen i fewngofnodi.
error-missing-parameters-next = Ewch yn ôl i’r ap a dechreuwch eto. Os nad yw hynny’n helpu, dywedwch wrth y bobl sy’n ei redeg.
error-unknown-client-heading = Nid ydym yn adnabod yr ap hwn
error-unknown-client-what = Nid yw’r ap a’ch anfonodd yma wedi’i gofrestru gyda ni.
error-unknown-client-next = Gwiriwch y ddolen, neu dywedwch wrth y bobl sy’n rhedeg yr ap.
error-unknown-host-heading = Nid oes neb yn mewngofnodi yma
error-unknown-host-what = Nid oes mewngofnodi wedi’i osod ar gyfer y cyfeiriad hwn.
error-unknown-host-next = Gwiriwch a oes camsillafiad yn y cyfeiriad.
error-login-unavailable-heading = Nid yw’r tudalennau mewngofnodi hyn ar gael
error-login-unavailable-what = Nid oes gan yr ap ei dudalennau mewngofnodi ei hun ar hyn o bryd.
error-login-unavailable-next = Dywedwch wrth y bobl sy’n rhedeg yr ap. Bydd angen y cyfeirnod isod arnynt.
error-logout-destination-heading = Ni allwn eich anfon ymlaen
error-logout-destination-what = Gofynnodd yr ap i ni eich anfon i gyfeiriad nad yw wedi’i gofrestru. I’ch amddiffyn, rydym yn stopio yma.
error-logout-destination-next = Gallwch gau’r ffenestr hon, neu agor yr ap eich hun.
error-not-confirmed-heading = Nid yw eich cyfrif wedi’i gadarnhau eto
error-not-confirmed-what = Mae eich enw a’ch cyfrinair yn gywir, ond nid yw’r cyfrif wedi’i gadarnhau.
error-not-confirmed-next = Gofynnwch i’ch gweinyddwr ei gadarnhau, yna mewngofnodwch eto.
error-reset-required-heading = Rhaid ailosod eich cyfrinair
error-reset-required-what = Er eich diogelwch, nid yw eich hen gyfrinair yn gweithio mwyach.
error-reset-required-next = Gofynnwch i’ch gweinyddwr am un newydd.
error-no-factor-heading = Mae ail gam ar goll
error-no-factor-what = Mae’r ap hwn yn gofyn am ail gam, ac nid oes gan eich cyfrif un y gellir ei ddefnyddio yma.
error-no-factor-next = Gofynnwch i’ch gweinyddwr ychwanegu un i chi.

## Mail and text messages

moment = { $day } { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[other] Rhagfyr
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Eich cod
mail-or-link = Neu agorwch y ddolen hon, ar unrhyw ddyfais. Byddwch yn cael eich mewngofnodi lle dechreuoch:
mail-fact-account = Cyfrif
mail-fact-password = Cyfrinair dros dro
mail-fact-device = Dyfais
mail-fact-when = Pryd
mail-fact-browser = Porwr
mail-fact-address = Cyfeiriad rhwydwaith
mail-fact-now = Nawr
mail-fact-takes-effect = Yn dod i rym
mail-fact-codes-left = Codau adfer ar ôl
mail-fact-unusual = Anarferol
mail-fact-country = Gwlad
risk-new-browser = porwr newydd
risk-new-network = rhwydwaith newydd
risk-many-failures = llawer o gynigion anghywir cyn hynny
risk-new-country = gwlad newydd
risk-impossible-travel = rhy bell o’r mewngofnodi blaenorol
mail-action-confirm = Cadarnhau’r cyfeiriad e-bost
mail-action-sign-in = Mewngofnodi
mail-action-stop = Atal hyn
mail-action-not-me = Nid fi oedd hwn
mail-note-code-lasts = Mae’r cod yn ddilys am { $span } ac yn gweithio unwaith.
mail-note-link-lasts = Mae’r ddolen yn ddilys am { $span } ac yn gweithio unwaith.
mail-note-password-lasts = Mae’r cyfrinair yn gweithio unwaith ac yn ddilys am { $span }. Pan fyddwch yn mewngofnodi, byddwch yn dewis eich un eich hun.
mail-note-ignore = Os na ofynnoch am hyn, gallwch anwybyddu’r neges hon. Ni fydd dim yn digwydd.
mail-note-keep = Cadwch y cod i chi’ch hun: ni fydd neb o { $app } byth yn gofyn i chi amdano.
mail-note-somebody-knows = Os nad ydych yn mewngofnodi ar hyn o bryd, mae rhywun arall yn gwybod eich cyfrinair. Newidiwch ef.
mail-note-nothing-changed = Os na ofynnoch am hyn, gallwch anwybyddu’r neges hon. Mae eich cyfrinair yn aros fel y mae.
mail-note-not-you = Os chi oedd yno, nid oes dim i’w wneud. Os nad chi, dywedwch wrth eich gweinyddwr ar unwaith.
mail-note-blocked-you = Os chi oedd yno, mewngofnodwch o borwr neu le rydych wedi’i ddefnyddio o’r blaen, neu â chyfrinallwedd.
mail-note-blocked-not-you = Os nad chi oedd yno, efallai fod rhywun yn gwybod eich cyfrinair. Dewiswch un arall.
mail-footer = Anfonwyd y neges hon yn awtomatig gan { $app }. Ni ddarllenir atebion iddi.

mail-sign-up-code-title = Cadarnhewch eich cyfeiriad e-bost
mail-sign-up-code-lead = Rhowch y cod hwn i orffen cofrestru gyda { $app }.
mail-sign-up-link-title = Cadarnhewch eich cyfeiriad e-bost
mail-sign-up-link-lead = Mae un cam ar ôl i gofrestru gyda { $app }: cadarnhewch mai chi biau’r cyfeiriad hwn.
mail-resent-code-title = Eich cod newydd
mail-resent-code-lead = Rhowch y cod hwn i orffen cofrestru gyda { $app }. Nid yw codau cynharach yn ddilys mwyach.
mail-resent-link-title = Eich dolen newydd
mail-resent-link-lead = Cadarnhewch mai chi biau’r cyfeiriad hwn i orffen cofrestru gyda { $app }. Nid yw dolenni cynharach yn ddilys mwyach.
mail-recovery-code-title = Ailosod eich cyfrinair
mail-recovery-code-lead = Rhowch y cod hwn i ddewis cyfrinair newydd ar gyfer { $app }.
mail-sign-in-code-title = Eich cod mewngofnodi
mail-sign-in-code-lead = Rhowch y cod hwn i fewngofnodi i { $app }.
mail-mfa-code-title = Eich cod ar gyfer yr ail gam
mail-mfa-code-lead = Roedd eich cyfrinair yn gywir. Rhowch y cod hwn i orffen mewngofnodi i { $app }.
mail-attribute-code-title = Cadarnhewch eich cyfeiriad e-bost newydd
mail-attribute-code-lead = Rhowch y cod hwn i ddefnyddio’r cyfeiriad hwn ar gyfer eich cyfrif { $app }.
mail-invitation-title = Mae eich cyfrif yn barod
mail-invitation-lead = Mae cyfrif { $app } wedi’i greu i chi.
mail-already-registered-title = Mae gennych gyfrif yn barod
mail-already-registered-lead = Ceisiodd rhywun ddefnyddio’r cyfeiriad hwn ar gyfer cyfrif { $app }, ac mae ganddo un yn barod. Os chi oedd yno, mewngofnodwch fel arfer, neu ailosodwch eich cyfrinair os nad ydych yn ei gofio mwyach.
mail-password-changed-title = Newidiwyd eich cyfrinair
mail-password-changed-lead = Newidiwyd cyfrinair eich cyfrif { $app }.
mail-authenticator-added-title = Ychwanegwyd ap dilysu
mail-authenticator-added-lead = O hyn ymlaen, gall ap dilysu gadarnhau mai chi sy’n mewngofnodi i { $app }.
mail-authenticator-removed-title = Tynnwyd ap dilysu
mail-authenticator-removed-lead = Ni ellir defnyddio un ap dilysu â’ch cyfrif { $app } mwyach.
mail-passkey-added-title = Ychwanegwyd cyfrinallwedd
mail-passkey-added-lead = O hyn ymlaen, mae cyfrinallwedd newydd yn agor eich cyfrif { $app }.
mail-passkey-removed-title = Tynnwyd cyfrinallwedd
mail-passkey-removed-lead = Nid yw un gyfrinallwedd yn agor eich cyfrif { $app } mwyach.
mail-passkey-copied-title = Gwrthodwyd cyfrinallwedd
mail-passkey-copied-lead = Ceisiodd rhywun fewngofnodi i { $app } â chyfrinallwedd o’ch eiddo a allai fod wedi’i chopïo, ac fe’i gwrthodwyd. Tynnwch y gyfrinallwedd honno o’ch cyfrif, ac ychwanegwch un newydd.
mail-recovery-codes-made-title = Crëwyd codau adfer newydd
mail-recovery-codes-made-lead = Mae codau adfer newydd ar gyfer eich cyfrif { $app }. Nid yw rhai cynharach yn gweithio mwyach.
mail-recovery-code-used-title = Defnyddiwyd cod adfer
mail-recovery-code-used-lead = Mewngofnododd rhywun i’ch cyfrif { $app } ag un o’ch codau adfer.
mail-recovery-codes-low-title = Ychydig o godau adfer sydd ar ôl
mail-recovery-codes-low-lead = Mewngofnododd rhywun i’ch cyfrif { $app } ag un o’ch codau adfer. Ychydig sydd ar ôl: crëwch rai newydd ar dudalen eich cyfrif.
mail-new-device-title = Mewngofnodi o borwr newydd
mail-new-device-lead = Mewngofnododd rhywun i’ch cyfrif { $app } o borwr nad oeddem yn ei adnabod.
mail-unusual-sign-in-title = Mewngofnodi anarferol
mail-unusual-sign-in-lead = Mewngofnododd rhywun i’ch cyfrif { $app }, ac roedd rhywbeth anarferol yn ei gylch.
mail-sign-in-blocked-title = Rhwystrwyd mewngofnodi
mail-sign-in-blocked-lead = Aeth rhywun heibio i gam cyntaf mewngofnodi i’ch cyfrif { $app }. Roedd mor anarferol fel na adawsom neb i mewn.
mail-account-deleted-title = Dilëwyd eich cyfrif
mail-account-deleted-lead = Mae eich cyfrif { $app } a’r hyn a oedd yn perthyn iddo wedi’u dileu.
mail-email-changed-title = Newidiwyd eich cyfeiriad e-bost
mail-email-changed-lead = Mae gan eich cyfrif { $app } gyfeiriad e-bost arall nawr. Yno yr aiff negeseuon o hyn ymlaen, a hon oedd yr olaf i’r cyfeiriad blaenorol.
mail-phone-changed-title = Newidiwyd eich rhif ffôn
mail-phone-changed-lead = Mae gan eich cyfrif { $app } rif ffôn arall nawr.
mail-email-removed-title = Tynnwyd eich cyfeiriad e-bost
mail-email-removed-lead = Nid yw’r cyfeiriad e-bost hwn gan eich cyfrif { $app } mwyach. Hon oedd y neges olaf iddo.
mail-phone-removed-title = Tynnwyd eich rhif ffôn
mail-phone-removed-lead = Nid yw’r rhif ffôn hwn gan eich cyfrif { $app } mwyach.
mail-lost-factor-begun-title = Mae eich ail gam ar fin cael ei dynnu
mail-lost-factor-begun-lead = Gofynnodd rhywun am fewngofnodi i’ch cyfrif { $app } heb ei ail gam. Os nad chi oedd yno, ataliwch hyn nawr. Mae un gwasgiad yn ddigon, ac nid oes angen i chi fewngofnodi.
mail-lost-factor-finished-title = Tynnwyd eich ail gam
mail-lost-factor-finished-lead = Tynnwyd ail gam eich cyfrif { $app }, fel y gofynnwyd. Gosodwch un newydd y tro nesaf y byddwch yn mewngofnodi.

sms-sign-up-code = { $app }: { $code } yw eich cod cofrestru.
sms-sign-up-link = { $app }: cadarnhewch y rhif hwn i gofrestru: { $link }
sms-resent-code = { $app }: { $code } yw eich cod cofrestru newydd.
sms-resent-link = { $app }: eich dolen newydd i gadarnhau’r rhif hwn: { $link }
sms-recovery-code = { $app }: { $code } yw eich cod i ailosod eich cyfrinair. Peidiwch â’i roi i neb.
sms-sign-in-code = { $app }: { $code } yw eich cod mewngofnodi. Peidiwch â’i roi i neb.
sms-mfa-code = { $app }: { $code } yw eich cod ar gyfer yr ail gam. Peidiwch â’i roi i neb.
sms-attribute-code = { $app }: { $code } yw eich cod i gadarnhau’r rhif hwn.
sms-invitation = { $app }: enw defnyddiwr { $username }, cyfrinair dros dro { $code }
sms-already-registered = { $app }: mae gan y rhif hwn gyfrif yn barod. Mewngofnodwch, neu ailosodwch eich cyfrinair.
sms-password-changed = { $app }: newidiwyd cyfrinair { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-authenticator-added = { $app }: ychwanegwyd ap dilysu ar gyfer { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-authenticator-removed = { $app }: tynnwyd ap dilysu { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-passkey-added = { $app }: ychwanegwyd cyfrinallwedd ar gyfer { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-passkey-removed = { $app }: tynnwyd cyfrinallwedd { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-passkey-copied = { $app }: gwrthodwyd cyfrinallwedd { $username } a allai fod wedi’i chopïo. Tynnwch hi o’ch cyfrif.
sms-recovery-codes-made = { $app }: crëwyd codau adfer newydd ar gyfer { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-recovery-code-used = { $app }: mewngofnododd { $username } â chod adfer. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-recovery-codes-low = { $app }: mewngofnododd { $username } â chod adfer, ac ychydig sydd ar ôl. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-new-device = { $app }: mewngofnododd { $username } o borwr newydd. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-unusual-sign-in = { $app }: mewngofnodi anarferol gan { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-sign-in-blocked = { $app }: rhwystrwyd mewngofnodi anarferol gan { $username }. Nid chi? Newidiwch eich cyfrinair.
sms-account-deleted = { $app }: dilëwyd y cyfrif { $username }.
sms-email-changed = { $app }: newidiwyd cyfeiriad e-bost { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-phone-changed = { $app }: newidiwyd rhif ffôn { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-email-removed = { $app }: tynnwyd cyfeiriad e-bost { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-phone-removed = { $app }: tynnwyd rhif ffôn { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.
sms-lost-factor-begun = { $app }: gofynnodd rhywun am dynnu ail gam { $username }. Nid chi? Ataliwch hyn: { $link }
sms-lost-factor-finished = { $app }: tynnwyd ail gam { $username }. Nid chi? Dywedwch wrth eich gweinyddwr.

## Demo

demo-home = I’r ap arddangos
demo-home-title = Ap bach
demo-home-lead = Nid yw’n gwybod dim amdanoch eto. Mewngofnodwch i weld beth mae’n ei ddysgu.
demo-start-title = Pobl i fewngofnodi fel nhw
demo-start-lead = Dim ond yn yr arddangosiad hwn maent yn bodoli. Mae pob un yn dangos ffordd arall drwy’r tudalennau.
demo-shows-password = Yn mewngofnodi â chyfrinair yn unig.
demo-shows-totp = Gofynnir am god o ap dilysu.
demo-shows-invited = Â chyfrinair dros dro, ac yn dewis un newydd.
demo-shows-set-up = Rhaid gosod ail gam yn gyntaf.
demo-shows-disabled = Mae’r cyfrif wedi’i analluogi ac fe’i gwrthodir.
demo-shows-studio = Yn newid golwg y tudalennau, yn /studio.
demo-totp-key = Allwedd ddilysu
demo-session-title = Rydych wedi mewngofnodi
demo-refresh = Adnewyddu’r tocynnau
demo-id-token = Tocyn adnabod
demo-access-token = Tocyn mynediad
demo-claim = Hawliad
demo-value = Gwerth
demo-error-title = Ni orffennwyd y mewngofnodi
demo-error-lead = Dywedwyd hyn wrth yr ap yn lle cod:
mailbox-title = Negeseuon a anfonwyd
mailbox-lead = Yn yr arddangosiad hwn nid oes dim yn gadael y peiriant. Cedwir yma’r hyn a fyddai wedi’i anfon.
mailbox-empty = Nid oes dim wedi’i anfon eto.
mailbox-mail = E-bost
mailbox-sms = Neges destun
mailbox-from = Oddi wrth
mailbox-to = At
mailbox-sent = Anfonwyd
mailbox-raw = Dangos y ffynhonnell gyfan
