## On every page

languages = Teanga
languages-go = Athraigh
title-error = Earráid:
summary-heading = Seiceáil é seo, le do thoil
next = Ar aghaidh
continue = Lean ar aghaidh
other-account = Úsáid cuntas eile
not-you = Ní tusa é?
sign-out = Sínigh amach
signed-in-as = Sínithe isteach mar
reference = Uimhir thagartha
way-back = Ar ais chuig { $client }
way-sign-in = Sínigh isteach
way-again = Triail arís
wait-seconds = { $count ->
    [one] i gceann soicind amháin
    [two] i gceann { $count } shoicind
    [few] i gceann { $count } shoicind
    [many] i gceann { $count } soicind
   *[other] i gceann { $count } soicind
}
wait-minutes = { $count ->
    [one] i gceann nóiméad amháin
    [two] i gceann { $count } nóiméad
    [few] i gceann { $count } nóiméad
    [many] i gceann { $count } nóiméad
   *[other] i gceann { $count } nóiméad
}
wait-hours = { $count ->
    [one] i gceann uair an chloig
    [two] i gceann { $count } uair an chloig
    [few] i gceann { $count } huaire an chloig
    [many] i gceann { $count } n-uaire an chloig
   *[other] i gceann { $count } uair an chloig
}
span-minutes = { $count ->
    [one] nóiméad amháin
    [two] { $count } nóiméad
    [few] { $count } nóiméad
    [many] { $count } nóiméad
   *[other] { $count } nóiméad
}
span-hours = { $count ->
    [one] uair an chloig
    [two] { $count } uair an chloig
    [few] { $count } huaire an chloig
    [many] { $count } n-uaire an chloig
   *[other] { $count } uair an chloig
}
span-days = { $count ->
    [one] lá amháin
    [two] { $count } lá
    [few] { $count } lá
    [many] { $count } lá
   *[other] { $count } lá
}

## Fields

label-username = Ainm úsáideora
label-email = Seoladh ríomhphoist
label-phone = Uimhir theileafóin
label-email-or-phone = Seoladh ríomhphoist nó uimhir theileafóin
label-any = Ainm úsáideora, ríomhphost nó uimhir theileafóin
label-password = Pasfhocal
label-new-password = Pasfhocal nua
label-confirm-password = Pasfhocal nua arís
label-device-name = Ainm an ghléis seo (roghnach)
password-show = Taispeáin an pasfhocal
password-hide = Folaigh an pasfhocal
code-label = Cód
device-name-hint = Mar shampla “M’fhón”, ionas go mbeidh a fhios agat níos déanaí cén aip le hoscailt.

## Signing in

sign-in-title = Sínigh isteach
sign-in-lead = le leanúint ar aghaidh chuig { $client }
sign-in-submit = Sínigh isteach
password-title = Cuir isteach do phasfhocal
username-missing = Cuir isteach an t-ainm lena síníonn tú isteach.
username-too-long = Tá an t-ainm sin rófhada. Cuir isteach 128 carachtar ar a mhéad.
password-missing = Cuir isteach do phasfhocal.
wrong-credentials = Níl an t-ainm nó an pasfhocal ceart. Seiceáil an dá rud agus triail arís.
unknown-user = Níl an t-ainm seo ag aon duine anseo. Seiceáil an litriú.
account-locked = Rinneadh an iomarca iarrachtaí míchearta. Triail arís { $wait }.
temporary-password-expired = Tá do phasfhocal sealadach imithe as feidhm. Iarr ceann nua ar an té a thug cuireadh duit.
account-not-confirmed = Níor deimhníodh an cuntas seo fós. Iarr ar do riarthóir é a dheimhniú.
account-confirmed = Deimhníodh do chuntas. Sínigh isteach le leanúint ar aghaidh.
password-reset-required = Ní mór do phasfhocal a athshocrú sula féidir leat síniú isteach. Iarr cabhair ar do riarthóir.
password-reset-now = Níl do phasfhocal bailí a thuilleadh. Roghnaigh ceann nua le cód a sheolfaimid chugat.
password-in-a-breach = Tháinig an pasfhocal seo chun solais i sárú sonraí in áit eile, mar sin ní osclaíonn sé do chuntas a thuilleadh. Roghnaigh ceann nua le cód a sheolfaimid chugat.

## New password

new-password-title = Roghnaigh pasfhocal nua
new-password-lead = Shínigh tú isteach le pasfhocal sealadach. As seo amach, níor cheart go mbeadh do phasfhocal ar eolas ag aon duine ach agatsa.
new-password-lead-breached = Tháinig do phasfhocal chun solais i sárú sonraí in áit eile. Roghnaigh ceann nach n-úsáideann tú in aon áit eile.
new-password-submit = Sábháil agus lean ort
new-password-missing = Cuir isteach pasfhocal nua.
password-too-short = { $count ->
    [one] Teastaíonn carachtar amháin ar a laghad sa phasfhocal.
    [two] Teastaíonn { $count } charachtar ar a laghad sa phasfhocal.
    [few] Teastaíonn { $count } charachtar ar a laghad sa phasfhocal.
    [many] Teastaíonn { $count } gcarachtar ar a laghad sa phasfhocal.
   *[other] Teastaíonn { $count } carachtar ar a laghad sa phasfhocal.
}
password-too-long = { $count ->
    [one] Ceadaítear carachtar amháin ar a mhéad sa phasfhocal.
    [two] Ceadaítear { $count } charachtar ar a mhéad sa phasfhocal.
    [few] Ceadaítear { $count } charachtar ar a mhéad sa phasfhocal.
    [many] Ceadaítear { $count } gcarachtar ar a mhéad sa phasfhocal.
   *[other] Ceadaítear { $count } carachtar ar a mhéad sa phasfhocal.
}
password-rules = Níl an pasfhocal nua ag cloí leis na rialacha go léir fós. Taispeánann an liosta cad atá in easnamh.
password-needs-upper = Teastaíonn ceannlitir (A go Z) sa phasfhocal.
password-needs-lower = Teastaíonn litir bheag (a go z) sa phasfhocal.
password-needs-digit = Teastaíonn digit (0 go 9) sa phasfhocal.
password-needs-symbol = Teastaíonn siombail sa phasfhocal, mar shampla !, ? nó #.
password-edge-space = Ní cheadaítear spás ag tús ná ag deireadh an phasfhocail.
password-mismatch = Níl an dá phasfhocal mar an gcéanna. Cuir isteach an pasfhocal nua faoi dhó.
password-reused = D’úsáid tú an pasfhocal seo cheana. Roghnaigh ceann eile.
password-guessable = Tá an pasfhocal ró-éasca a thomhas. Úsáid níos mó carachtar, nó roinnt focal nach bhfuil baint acu lena chéile ná leatsa.
password-breached = Tháinig an pasfhocal seo chun solais i sárú sonraí in áit eile. Roghnaigh ceann nach n-úsáideann tú in aon áit eile.
password-characters = Tá carachtair sa phasfhocal nua nach féidir a úsáid. Roghnaigh ceann eile.
password-changed = Athraíodh do phasfhocal.
rule-length = { $count ->
    [one] Carachtar amháin ar a laghad
    [two] { $count } charachtar ar a laghad
    [few] { $count } charachtar ar a laghad
    [many] { $count } gcarachtar ar a laghad
   *[other] { $count } carachtar ar a laghad
}
rule-upper = Ceannlitir
rule-lower = Litir bheag
rule-digit = Digit
rule-symbol = Siombail, mar shampla !, ? nó #
rule-edges = Gan spás ag an tús ná ag an deireadh
rule-unused = Ceann nár úsáid tú cheana
rule-unguessable = Deacair a thomhas: gan focal ná patrún coitianta, gan aon rud fút féin
rule-unbreached = Ceann nach bhfuil i sárú sonraí aitheanta
rule-met = déanta
rule-unmet = in easnamh fós

## A forgotten password

forgot-link = Pasfhocal dearmadta?
sign-up-link = Cruthaigh cuntas
sign-in-link = Ar ais le síniú isteach
forgot-title = Pasfhocal dearmadta?
forgot-lead = Inis dúinn cé tú féin, agus seolfaimid cód chugat chun ceann nua a roghnú.
forgot-submit = Seol cód
choose-reset-title = Cá seolfar an cód?
choose-reset-legend = An bealach seolta
choose-reset-email = Le ríomhphost
choose-reset-text = Le teachtaireacht téacs
choose-reset-to = Chuig { $destination }
reset-title = Athshocraigh do phasfhocal
reset-lead = Má tá cuntas ann, tá cód ar a bhealach chuig { $destination }.
reset-everywhere = Sínigh amach mé i ngach áit eile
reset-submit = Sábháil an pasfhocal nua
sent-code-hint = Tá sé sa teachtaireacht a sheolamar. Seans go dtógfaidh sé nóiméad uirthi teacht.
code-not-there = Gan aon chód fós?
code-resend = Seol ceann eile
code-sent = Tá cód eile ar a bhealach. Níl an ceann roimhe sin ag obair a thuilleadh.
code-sent-just-now = Seoladh cód díreach anois. Fan leathnóiméad sula n-iarrann tú ceann eile.
no-recovery = Níl aon seoladh againn chun cód a sheoladh chuige. Iarr cabhair ar do riarthóir.

## An account of one's own

sign-up-title = Cruthaigh cuntas
sign-up-lead = le haghaidh { $client }
sign-up-passwordless = Is féidir leat an pasfhocal a fhágáil folamh. Ansin ligfidh cód nó paseochair isteach thú.
sign-up-submit = Cruthaigh cuntas
optional = (roghnach)
terms-title = Sula leanann tú ar aghaidh
terms-lead = Léigh é seo agus aontaigh leis, le do thoil. Tá sé nua, nó athraíodh é ó d’aontaigh tú leis.
terms-agree = Aontaím: { $title }
terms-read = Léigh “{ $title }” (osclaítear i gcluaisín nua é)
terms-missing = Le leanúint ar aghaidh, cuir tic sa bhosca “{ $title }”.
terms-decline = Ní aontaím
terms-declined-title = Níor aontaigh tú
terms-declined-lead = Gan aontú, ní féidir leat síniú isteach anseo. Níor tugadh aon rud don aip.
terms-again = Léigh arís é
label-name = Ainm iomlán
label-given-name = Céadainm
label-middle-name = Ainm láir
label-family-name = Sloinne
label-nickname = Leasainm
label-birthdate = Dáta breithe
label-gender = Inscne
label-address = Seoladh
label-locale = Teanga
label-zoneinfo = Crios ama
label-profile = Leathanach próifíle
label-picture = Pictiúr
label-website = Suíomh gréasáin
field-missing = Líon isteach an réimse seo.
field-too-long = Tá sé sin rófhada. Giorraigh é.
field-characters = Tá carachtair anseo nach féidir a úsáid. Bain amach iad.
username-taken = Tá an t-ainm úsáideora seo ag duine eile cheana. Roghnaigh ceann eile.
name-taken = Tá cuntas ann cheana leis na sonraí seo. Sínigh isteach, nó athshocraigh do phasfhocal.
looks-like-contact = Ní féidir le hainm úsáideora a bheith cosúil le seoladh ríomhphoist ná le huimhir theileafóin. Roghnaigh ceann eile.
not-email = Ní seoladh ríomhphoist é sin. Bíonn cuma mar name@example.com air.
not-phone = Ní uimhir theileafóin í sin. Tosaigh le + agus cód na tíre, mar shampla +353 1 234 5678.
not-date = Ní dáta é sin.
not-url = Ní seoladh gréasáin é sin. Tosaíonn sé le https://.
not-number = Ní uimhir í sin. Scríobh mar seo í: 12 nó 12.5.
not-a-choice = Roghnaigh ceann díobh seo.
pattern-missed = Níl an fhoirm atá ag teastáil air sin.
choose-one = Roghnaigh, le do thoil
yes = Tá
no = Níl
confirm-title = Deimhnigh do chuntas
confirm-lead = Sheolamar cód chuig { $destination }.
confirm-lead-link = Sheolamar nasc chuig { $destination }. Oscail é, agus tar ar ais anseo ansin.
sent-code-missing = Cuir isteach an cód ónár dteachtaireacht.
sent-code-wrong = Níl an cód sin ceart. Seiceáil é, nó iarr ceann eile.
code-expired = Tá an cód sin imithe as feidhm. Iarr ceann eile.
contact-taken = Is le cuntas eile an seoladh seo faoin am seo. Sínigh isteach sa chuntas sin, nó athshocraigh a phasfhocal.
await-approval-title = Beagnach déanta
await-approval-lead = Tá do chuntas { $client } réidh. Caithfidh duine éigin tú a ligean isteach; triail arís níos déanaí.
confirm-link-title = Brú amháin fágtha
confirm-link-lead = Brúigh an cnaipe chun an cuntas { $client } a dheimhniú. Murar iarr tú cuntas, dún an leathanach seo.
confirm-link-submit = Deimhnigh an cuntas
confirmed-title = Deimhníodh do chuntas
confirmed-lead = Téigh ar ais san áit ar chláraigh tú, nó sínigh isteach.
link-expired-title = Tá an nasc seo imithe as feidhm
link-expired-lead = Sínigh isteach le d’ainm agus do phasfhocal, agus seolfaimid ceann nua chugat.

## Second step

choose-setup-title = Cuir dara céim leis
choose-setup-lead = Is féidir pasfhocal leis féin a thomhas nó a ghoid. Le dara céim, is leatsa do chuntas fós fiú ansin.
choose-setup-legend = Conas ba mhaith leat a dheimhniú gur tusa atá ann?
method-totp = Aip fhíordheimhnithe
method-totp-hint = Taispeánann aip ar d’fhón nó ar do ríomhaire cód nua gach 30 soicind. Ní theastaíonn líonra uaithi.
method-password = Pasfhocal
method-password-hint = An ceann a roghnaigh tú don chuntas seo.
method-email = Cód le ríomhphost
method-email-hint = Seolaimid chuig do sheoladh é.
method-text = Cód le teachtaireacht téacs
method-text-hint = Seolaimid chuig d’fhón é.
choose-title = Conas ba mhaith leat síniú isteach?
choose-second-title = Conas ba mhaith leat é a dheimhniú?
choose-legend = Roghnaigh ceann díobh seo
other-way = Úsáid bealach eile
sent-code-title = Cuir isteach an cód a sheolamar
sent-code-lead = Tá sé ar a bhealach chuig { $destination }.
sent-link-hint = Nó oscail an nasc sa teachtaireacht, ar aon ghléas.
sent-link-waits = Leanann an leathanach seo ar aghaidh uaidh féin ansin.
sent-link-opened = D’oscail mé an nasc
await-link-title = Ag fanacht le do nasc
await-link-lead = Oscail an nasc atá ar a bhealach chuig { $destination }, agus brúigh an cnaipe ansin.
await-link-looks = Seiceálann an leathanach seo gach cúpla soicind, agus leanann sé ar aghaidh uaidh féin ansin.
await-link-code = Cuir isteach an cód ina ionad
link-pressed-title = Is féidir leat leanúint ar aghaidh
link-pressed-lead = Úsáideadh an nasc inár dteachtaireacht. Lean ar aghaidh chuig { $client }.
sign-in-link-title = An tusa atá ag síniú isteach?
sign-in-link-lead = Tá duine éigin ag iarraidh síniú isteach in { $client } mar thusa.
sign-in-link-asked = { $count ->
    [0] Díreach anois
    [one] Nóiméad amháin ó shin
    [two] { $count } nóiméad ó shin
    [few] { $count } nóiméad ó shin
    [many] { $count } nóiméad ó shin
   *[other] { $count } nóiméad ó shin
}
sign-in-link-elsewhere = Is é an brabhsálaí eile sin a shíneofar isteach, ní an ceann seo. Mura tusa a thosaigh ansin, diúltaigh: rachadh duine eile isteach i do chuntas.
sign-in-link-yes = Is mé, sínigh isteach
sign-in-link-no = Níorbh mise é
sign-in-link-pressed-title = Téigh ar ais san áit ar thosaigh tú
sign-in-link-pressed-lead = Leanann an leathanach ansin ar aghaidh uaidh féin. Is féidir leat an ceann seo a dhúnadh.
sign-in-link-refused-title = Níor ligeadh aon duine isteach
sign-in-link-refused-lead = Níl an cód ná an nasc sa teachtaireacht sin ag obair a thuilleadh. Níl aon rud eile le déanamh.
sign-in-link-expired-title = Níl an nasc seo ag obair a thuilleadh
sign-in-link-expired-lead = Úsáideadh é, nó tá a am istigh. Má bhrúigh tú an cnaipe díreach anois, téigh ar ais san áit ar thosaigh tú. Murar bhrúigh, iarr ceann nua ansin.
no-second = Teastaíonn dara céim ó do chuntas, agus níl aon cheann ar fáil anseo. Iarr cabhair ar do riarthóir.
method-passkey = Paseochair
method-passkey-hint = Deimhníonn do ghléas gur tusa atá ann, le méarlorg, aghaidh nó PIN.
method-missing = Roghnaigh ceann de na modhanna.
set-up-totp-title = Socraigh d’aip fhíordheimhnithe
set-up-totp-lead = Cuir an cuntas seo leis an aip, agus cuir isteach ansin an cód a thaispeánann sí.
set-up-totp-scan = Scan an pictiúr seo leis an aip.
set-up-totp-open = Oscail san aip ar an ngléas seo
set-up-totp-key = Nó clóscríobh an eochair seo san aip:
set-up-totp-code-hint = Taispeánann an aip é nuair atá an cuntas curtha léi.
set-up-totp-submit = Seiceáil agus críochnaigh
qr-alt = Cód QR ina bhfuil an eochair do d’aip fhíordheimhnithe. Tá an eochair chéanna scríofa amach thíos.
totp-title = Cuir isteach do chód
totp-hint = Oscail d’aip fhíordheimhnithe chun é a fheiceáil.
totp-hint-device = Oscail an aip fhíordheimhnithe ar { $device } chun é a fheiceáil.
code-missing = Cuir isteach an cód ó d’aip.
code-malformed = Tá sé dhigit sa chód. Cuir isteach iad go léir.
code-wrong = Níl an cód sin ceart. Cuir isteach an cód a thaispeánann d’aip anois.
code-used = Úsáideadh an cód sin cheana. Fan go dtaispeánfaidh d’aip an chéad cheann eile.
method-recovery-code = Cód athshlánaithe
recovery-code-use = Úsáid cód athshlánaithe
remember-browser = { $count ->
    [one] Ná hiarr é seo sa bhrabhsálaí seo ar feadh lá amháin
    [two] Ná hiarr é seo sa bhrabhsálaí seo ar feadh { $count } lá
    [few] Ná hiarr é seo sa bhrabhsálaí seo ar feadh { $count } lá
    [many] Ná hiarr é seo sa bhrabhsálaí seo ar feadh { $count } lá
   *[other] Ná hiarr é seo sa bhrabhsálaí seo ar feadh { $count } lá
}
lose-factor = Ní féidir liom aon cheann díobh seo a úsáid
lost-factor-title = Téigh isteach gan do dhara céim
lost-factor-lead = { $count ->
    [one] Chun daoine eile a choinneáil amach, tógann sé seo lá amháin. Cuirfimid é in iúl duit ag gach seoladh agus gach uimhir de chuid do chuntais, agus stopfaidh brú amháin é. Tar éis an lae sin, cruthaigh an rud céanna arís agus socraigh dara céim nua.
    [two] Chun daoine eile a choinneáil amach, tógann sé seo { $count } lá. Cuirfimid é in iúl duit ag gach seoladh agus gach uimhir de chuid do chuntais, agus stopfaidh brú amháin é. Tar éis na laethanta sin, cruthaigh an rud céanna arís agus socraigh dara céim nua.
    [few] Chun daoine eile a choinneáil amach, tógann sé seo { $count } lá. Cuirfimid é in iúl duit ag gach seoladh agus gach uimhir de chuid do chuntais, agus stopfaidh brú amháin é. Tar éis na laethanta sin, cruthaigh an rud céanna arís agus socraigh dara céim nua.
    [many] Chun daoine eile a choinneáil amach, tógann sé seo { $count } lá. Cuirfimid é in iúl duit ag gach seoladh agus gach uimhir de chuid do chuntais, agus stopfaidh brú amháin é. Tar éis na laethanta sin, cruthaigh an rud céanna arís agus socraigh dara céim nua.
   *[other] Chun daoine eile a choinneáil amach, tógann sé seo { $count } lá. Cuirfimid é in iúl duit ag gach seoladh agus gach uimhir de chuid do chuntais, agus stopfaidh brú amháin é. Tar éis na laethanta sin, cruthaigh an rud céanna arís agus socraigh dara céim nua.
}
lost-factor-ripe-lead = Tá an tréimhse feithimh thart. Cruthaigh arís gur tusa atá ann. Bainfear na dara céimeanna a bhí agat roimhe seo, síneofar amach thú i ngach áit, agus socróidh tú ceann nua.
lost-factor-legend = Cá bhféadfaimis cód a sheoladh?
lost-factor-submit = Seol cód
lost-factor-waits-title = Tá d’iarratas ag fanacht
lost-factor-waits-lead = Tar ar ais { $when }, nó laistigh de choicís ina dhiaidh sin. Go dtí sin, ní ligfidh ach do dhara céim isteach thú, agus má úsáideann tú í, beidh deireadh leis an iarratas.
lost-factor-waits-hint = Nach tusa a bhí ann? Brúigh an nasc sa teachtaireacht a sheolamar, agus athraigh do phasfhocal.
stop-lost-factor-title = An gcoinneoidh tú do dhara céim?
stop-lost-factor-lead = D’iarr duine éigin dul isteach i do chuntas { $client } gan an dara céim. Murar tusa a bhí ann, stop anois é.
stop-lost-factor-submit = Stop é
lost-factor-stopped-title = Stopadh é
lost-factor-stopped-lead = Fanann do dhara céim. Murar tusa a d’iarr é, athraigh do phasfhocal: tá sé ar eolas ag duine éigin.
lost-factor-nothing-title = Níl aon rud le stopadh
lost-factor-nothing-lead = Stopadh é cheana, nó tá sé thart. Má tá do dhara céim imithe agus nach tusa a rinne é, inis do do riarthóir.
account-lost-factor = D’iarr duine éigin dul isteach i do chuntas gan do dhara céim. Is féidir í a bhaint ó { $when } amach. Murar tusa a bhí ann, stop é.
recovery-code-title = Cuir isteach cód athshlánaithe
recovery-code-label = Cód athshlánaithe
recovery-code-hint = Ceann den deich gcód a choinnigh tú. Oibríonn sé uair amháin.
recovery-code-missing = Cuir isteach ceann de do chóid athshlánaithe.
recovery-code-wrong = Níl an cód sin ceart, nó úsáideadh cheana é. Seiceáil é, nó úsáid ceann eile.
recovery-codes-title = Coinnigh do chóid athshlánaithe
recovery-codes-lead = Má chailltear d’fhón nó mura bhfuil sé in aice láimhe, ligfidh ceann díobh seo isteach thú. Oibríonn gach ceann uair amháin. Priontáil iad, nó cóipeáil chuig áit shábháilte iad.
recovery-codes-once = Ní thaispeánfaimid iad ach an uair seo. Níl na cinn roimhe seo ag obair a thuilleadh.
recovery-codes-kept = Choinnigh mé iad
device-name-too-long = Tá an t-ainm sin rófhada. Cuir isteach 64 carachtar ar a mhéad.
authenticator-added = Cuireadh d’aip fhíordheimhnithe leis.

## Sessions

continue-title = Fáilte ar ais
continue-lead = Is féidir leat dul díreach chuig { $client }.
choose-account-title = Roghnaigh cuntas
choose-account-lead = Cé atá ag leanúint ar aghaidh chuig { $client }?
choose-account-again = Sínigh isteach arís
sign-out-of = Sínigh { $name } amach
sign-out-all = Sínigh gach duine amach
confirm-sign-out-title = Síniú amach?
confirm-sign-out-lead = Síneofar amach thú as gach aip a úsáideann an síniú isteach seo sa bhrabhsálaí seo.
signed-out-title = Tá tú sínithe amach
signed-out-lead = Is féidir leat an fhuinneog seo a dhúnadh anois.
signed-out-notice = Tá tú sínithe amach.
session-refreshed = Athnuadh na ceadchomharthaí.

## The account page

account-title = Do chuntas
account-profile-heading = Fút féin
account-verified = Fíoraithe
account-unverified = Gan fíorú
account-profile-change = Athraigh sonraí
account-profile-title = Athraigh do shonraí
account-save = Sábháil
account-email-change = Athraigh seoladh ríomhphoist
account-email-add = Cuir seoladh ríomhphoist leis
account-email-title = Do sheoladh ríomhphoist
account-email-code-title = Deimhnigh an seoladh ríomhphoist seo
account-phone-change = Athraigh uimhir theileafóin
account-phone-add = Cuir uimhir theileafóin leis
account-phone-title = D’uimhir theileafóin
account-phone-code-title = Deimhnigh an uimhir theileafóin seo
account-contact-lead = Seolaimid cód chuig an gceann nua. Go dtí go gcuirfidh tú isteach é, ní athróidh aon rud.
account-contact-other = Cuir isteach ceann eile
label-preferred-username = Ainm le síniú isteach
profile-changed = Athraíodh do shonraí.
email-changed = Athraíodh do sheoladh ríomhphoist.
phone-changed = Athraíodh d’uimhir theileafóin.
account-email-remove = Bain an seoladh seo
account-phone-remove = Bain an uimhir seo
email-removed = Baineadh do sheoladh ríomhphoist.
phone-removed = Baineadh d’uimhir theileafóin.
already-yours = Tá sé sin agat cheana. Cuir isteach ceann eile.
sign-in-again = Chuige seo, ní mór duit síniú isteach laistigh de dheich nóiméad roimhe. Sínigh isteach arís, agus tar ar ais ansin.
second-step-first = Athraíonn sé seo an chaoi a síníonn tú isteach, mar sin is í do dhara céim a thagann ar dtús. Sínigh amach i ngach áit agus sínigh isteach léi, nó oscail in d’aip an rud a iarrann í. Tar ar ais ansin.
prove-first = Sula n-athraíonn tú é seo, deimhnigh gur tusa atá ann.
prove-link = Deimhnigh le cód
account-proof-title = Deimhnigh gur tusa atá ann
account-proof-lead = Is féidir leat leanúint ar aghaidh ansin leis an athrú a bhí uait.
account-proof-code-title = Cuir isteach an cód chun é a dheimhniú
proof-done = Go raibh maith agat, tá sé sin deimhnithe. Is féidir leat leanúint ar aghaidh anois.
account-sign-in-heading = Conas a shíníonn tú isteach
account-change-password = Athraigh an pasfhocal
account-set-password = Roghnaigh pasfhocal
account-first-password-title = Roghnaigh pasfhocal
account-no-app = Níl aon aip ann
account-added = Curtha leis: { $when }
account-remove-app = Bain an aip
account-add-app = Cuir aip leis
account-change-app = Ainmnigh nó bain
account-new-authenticator-title = Cuir aip fhíordheimhnithe leis
account-new-authenticator-submit = Cuir aip leis
account-recovery-codes = Cóid athshlánaithe
account-recovery-codes-left = { $count ->
    [0] Níl aon chód fágtha
    [one] Cód amháin fágtha
    [two] { $count } chód fágtha
    [few] { $count } chód fágtha
    [many] { $count } gcód fágtha
   *[other] { $count } cód fágtha
}
account-recovery-codes-make = Cruthaigh cinn nua
account-recovery-codes-title = Cruthaigh cóid nua athshlánaithe
account-recovery-codes-lead = Gheobhaidh tú deich gcód don lá nach mbeidh do dhara céim ar fáil. Stopfaidh na cinn roimhe seo ag obair láithreach.
account-recovery-codes-submit = Cruthaigh cóid nua
account-browsers-heading = Brabhsálaithe iontaofa
account-browsers-hint = Ní iarrtar dara céim ort iontu seo. Mura n-aithníonn tú ceann díobh, bain é agus athraigh do phasfhocal.
account-trusted-browser = Brabhsálaí iontaofa
account-browser-seen = Úsáidte go deireanach: { $when }
account-browser-until = Go dtí { $when }
account-browser-forget = Bain
account-browsers-forget = Bain gach ceann
browsers-forgotten = Iarrfar do dhara céim arís ansin.
account-session-heading = Áiteanna ina bhfuil tú sínithe isteach
account-this-browser = An brabhsálaí seo
account-since = Ó { $when }
account-sessions-link = Gach brabhsálaí
account-sessions-lead = Fanann aip a síníodh isteach inti ansin sínithe isteach; cuireann tú deireadh lena rochtain ar leathanach do chuntais. Mura n-aithníonn tú brabhsálaí anseo, sínigh amach as agus athraigh do phasfhocal.
account-some-browser = Brabhsálaí
account-sessions-end = Sínigh amach as gach ceann eile
account-sessions-more = { $count ->
    [one] Agus ceann amháin eile
    [two] Agus { $count } cheann eile
    [few] Agus { $count } cinn eile
    [many] Agus { $count } gcinn eile
   *[other] Agus { $count } ceann eile
}
session-ended = Síníodh amach ansin thú.
sessions-ended = Síníodh amach thú i ngach áit eile.
account-events-link = Gníomhaíocht le déanaí
account-events-title = Gníomhaíocht le déanaí
account-events-lead = Mura n-aithníonn tú rud éigin anseo, abair é. Dúnfaimid do chuntas ar gach duine eile ansin.
account-events-none = Níor taifeadadh aon rud fós.
event-browser = { $browser } ar { $system }
event-not-me = Níorbh mise é seo
event-refused = Diúltaithe
event-sign-in = Síniú isteach
event-sign-in-failed = Iarracht ar shíniú isteach
event-sign-in-blocked = Cuireadh bac ar shíniú isteach
event-unusual-low = Beagán neamhghnách: { $signs }
event-unusual-medium = Neamhghnách: { $signs }
event-unusual-high = An-neamhghnách: { $signs }
event-sign-up = Cruthaíodh an cuntas
event-confirmed = Deimhníodh an cuntas
event-password-changed = Athraíodh an pasfhocal
event-recovery-begun = Iarradh cód chun an pasfhocal a athshocrú
event-password-reset = Athshocraíodh an pasfhocal
event-app-added = Cuireadh aip fhíordheimhnithe leis
event-app-removed = Baineadh aip fhíordheimhnithe
event-passkey-added = Cuireadh paseochair leis
event-passkey-removed = Baineadh paseochair
event-browser-trusted = Marcáladh brabhsálaí mar cheann iontaofa
event-browsers-forgotten = Baineadh brabhsálaithe iontaofa
event-email-codes-added = Cuireadh cóid le ríomhphost ar siúl
event-email-codes-removed = Múchadh cóid le ríomhphost
event-text-codes-added = Cuireadh cóid le teachtaireacht téacs ar siúl
event-text-codes-removed = Múchadh cóid le teachtaireacht téacs
event-recovery-codes-made = Cruthaíodh cóid athshlánaithe
event-recovery-code-used = Úsáideadh cód athshlánaithe
event-recovery-codes-removed = Baineadh cóid athshlánaithe
event-profile-changed = Athraíodh sonraí
event-email-changed = Athraíodh an seoladh ríomhphoist
event-phone-changed = Athraíodh an uimhir theileafóin
event-email-removed = Baineadh an seoladh ríomhphoist
event-phone-removed = Baineadh an uimhir theileafóin
event-sign-out = Síniú amach
event-everywhere = Síniú amach i ngach áit
event-sessions-ended = Síniú amach in áiteanna eile
event-terms-agreed = Aontaíodh leis na téarmaí
event-consent-withdrawn = Tarraingíodh siar toiliú
event-app-disconnected = Dícheanglaíodh aip
event-exported = Íoslódáladh sonraí
event-disowned = “Níorbh mise é seo”
event-lost-factor-begun = Iarradh dul isteach gan an dara céim
event-lost-factor-stopped = Stopadh an t-iarratas ar dhul isteach gan an dara céim
event-lost-factor-finished = Baineadh na dara céimeanna tar éis an fheithimh
event-administered = D’athraigh riarthóir é
not-me-title = Nach tusa a bhí ann?
not-me-lead = Seo a dhéanfaimid mar sin:
not-me-ends = Síneofar amach thú i ngach brabhsálaí eile agus i ngach aip.
not-me-app = Bainfear an aip fhíordheimhnithe a cuireadh leis ó shin.
not-me-recovery-codes = Stopfaidh cóid athshlánaithe a cruthaíodh ó shin ag obair.
not-me-passkey = Bainfear paseochair a cuireadh leis ó shin.
not-me-email-codes = Múchfar cóid le ríomhphost a cuireadh ar siúl ó shin.
not-me-text-codes = Múchfar cóid le teachtaireacht téacs a cuireadh ar siúl ó shin.
not-me-password = Roghnóidh tú pasfhocal nua, agus ní oibreoidh an seancheann a thuilleadh.
not-me-submit = Slánaigh mo chuntas
secured = Is leatsa amháin do chuntas arís: tá an pasfhocal nua, agus síníodh gach duine eile amach.
account-everywhere = Sínigh amach i ngach áit
account-everywhere-hint = Is féidir leat síniú amach i ngach brabhsálaí agus i ngach aip in éineacht, an ceann seo san áireamh.
account-apps-heading = Aipeanna a bhfuil rochtain acu
account-apps-hint = Ní dhéanann aip a dhícheanglaíonn tú aon rud ar do shon a thuilleadh. Féadann sí teacht ar ais má shíníonn tú isteach inti arís.
account-apps-none = Níl aon aip ann
account-app-last = Síniú isteach deireanach: { $when }
account-disconnect = Dícheangail
account-disconnect-app = Dícheangail { $name }
app-disconnected = Níl rochtain ag an aip ar do chuntas a thuilleadh.
account-terms-heading = Téarmaí agus toiliú
account-terms-version = Leagan { $version }
account-terms-since = Aontaithe: { $when }
account-terms-language = Teanga: { $language }
account-terms-none = Níor aontaigh tú le haon rud go dtí seo.
account-terms-offers = Rudaí ar féidir leat aontú leo
account-terms-agree = Aontaím
account-terms-withdraw = Tarraing siar
consent-given = Go raibh maith agat. Taifeadadh do thoiliú.
consent-withdrawn = Tarraingíodh siar do thoiliú.
account-data-heading = Do shonraí
account-export-hint = An méid a choinnítear fút, mar chomhad is féidir le cláir a léamh.
account-export = Íoslódáil mo shonraí
account-delete = Scrios an cuntas
account-back = Ar ais chuig do chuntas
account-password-title = Athraigh do phasfhocal
label-current-password = Pasfhocal reatha
current-password-missing = Cuir isteach do phasfhocal reatha.
current-password-wrong = Ní hé sin do phasfhocal reatha.
account-authenticator-title = D’aip fhíordheimhnithe
account-authenticator-lead = Ní ghlacfar lena cóid a thuilleadh. Áit a dteastaíonn dara céim agus gurbh í seo an t-aon cheann, socróidh tú ceann nua an chéad uair eile a shíneoidh tú isteach.
account-authenticator-submit = Bain an aip
authenticator-removed = Baineadh d’aip fhíordheimhnithe.

passkey-title = Úsáid do phaseochair
passkey-lead = Iarrfaidh do ghléas do mhéarlorg, d’aghaidh nó do PIN. Má tá an phaseochair ar d’fhón, roghnaigh an fón san fhuinneog a osclóidh.
passkey-use = Úsáid paseochair
passkey-sign-in = Sínigh isteach le paseochair
passkey-unable = Teastaíonn JavaScript agus brabhsálaí a aithníonn iad ó phaseochracha. Úsáid bealach eile anseo.
passkey-trouble = Níor éirigh leis sin, nó cuireadh ar ceal é. Triail arís, nó úsáid bealach eile.
passkey-refused = Níor oibrigh an phaseochair sin anseo. Triail arís, nó úsáid bealach eile.
passkey-too-late = Thóg sé tamall. Triail arís.
passkey-known = Tá an phaseochair seo in úsáid cheana. Sínigh isteach léi, nó cruthaigh ceann eile.
passkeys-full = Tá an líon is mó paseochracha a cheadaítear agat. Bain ceann ar dtús.
new-passkey-title = Sínigh isteach níos éasca le paseochair
new-passkey-lead = Le paseochair, síníonn tú isteach le méarlorg, aghaidh nó PIN. Níl aon rud le cuimhneamh air, ná aon rud a d’fhéadfadh leathanach bréige a ghoid.
new-passkey-submit = Cruthaigh paseochair
new-passkey-later = Ní anois
label-passkey-name = Ainm na paseochrach
passkey-name-hint = Ionas go n-aithneoidh tú níos déanaí í, mar shampla “M’fhón”. Is féidir leat é a fhágáil folamh.
passkey-prove-lead = Osclaíonn paseochair do chuntas. Cuir isteach do phasfhocal ar dtús, ionas nach féidir le haon duine eile ceann a chur leis.
passkeys-title = Do phaseochracha
passkeys-heading = Paseochracha
passkeys-none = Níl aon cheann ann
passkeys-manage = Taispeáin paseochracha
passkeys-back = Ar ais chuig do phaseochracha
passkey-add = Cuir paseochair leis
passkey-change = Athraigh
passkey-unnamed = Paseochair gan ainm
passkey-used = Úsáidte go deireanach: { $when }
passkey-unused = Gan úsáid fós
passkey-synced = Ar roinnt de do ghléasanna
passkey-own-title = Do phaseochair
passkey-rename = Sábháil an t-ainm
passkey-remove-heading = Bain an phaseochair seo
passkey-remove-hint = Ní osclóidh sí do chuntas a thuilleadh. D’fhéadfadh sí fanacht liostaithe ar do ghléas go dtí go scriosfaidh tú ansin í.
passkey-remove = Bain an phaseochair
passkey-added = Tá do phaseochair réidh. Úsáid í an chéad uair eile a shíneoidh tú isteach.
passkey-renamed = Sábháladh an t-ainm.
passkey-removed = Baineadh an phaseochair.
account-deletion-title = An scriosfar do chuntas?
account-deletion-lead = Beidh do chuntas agus gach rud a bhaineann leis imithe go deo, i ngach aip a úsáideann é. Ní féidir le haon duine é a thabhairt ar ais.
label-account-name = Ainm an chuntais
account-name-hint = Chun a thaispeáint go bhfuil tú i ndáiríre, clóscríobh { $name }
account-name-wrong = Ní hé sin ainm an chuntais seo. Clóscríobh é mar a thaispeántar é.
account-deletion-submit = Scrios go deo
account-deleted-title = Scriosadh do chuntas
account-deleted-lead = Níl aon rud de fágtha anseo. D’fhéadfadh sonraí dá chuid féin a bheith ag { $client } fós.
account-closed-title = Sínigh isteach ar dtús, le do thoil
account-closed-lead = Osclófar do chuntas a luaithe a shíneoidh tú isteach in { $client }. Sínigh isteach ansin, agus tar ar ais.

## When it does not go on as planned

page-out-of-date = Bhí an leathanach sin as dáta. Seo an áit a bhfuil tú anois.
time-ran-out = Thóg sé tamall, mar sin tosóimid arís. Sínigh isteach uair amháin eile, le do thoil.
form-unverified = Níorbh fhéidir linn a sheiceáil cárbh as don fhoirm. Seol arís í, le do thoil.
cookies-blocked = Níor sheol do bhrabhsálaí ár bhfianán ar ais. Ceadaigh fianáin don suíomh seo, agus triail arís.
too-many-requests = Rinneadh é sin rómhinic i dtréimhse ghearr. Triail arís { $wait }.
busy = Tá go leor daoine ag síniú isteach faoi láthair. Triail arís i gceann nóiméid, le do thoil.
expired-title = Tá an t-am istigh
expired-lead = Chun do chuntas a choinneáil slán, tagann deireadh le síniú isteach tar éis tamaill. Níor cailleadh aon rud; níl le déanamh ach tosú arís.
locked-title = Fan beagán, le do thoil
locked-lead = Rinneadh an iomarca iarrachtaí míchearta, mar sin ní ligfimid aon duine isteach go ceann tamaill. Cosnaíonn sé seo an cuntas ar thomhas.
locked-wait = Triail arís { $wait }.
too-many-title = Beagán níos moille, le do thoil
too-many-lead = Tháinig níos mó i dtréimhse ghearr ná mar a ghlacaimid leis. Níor cailleadh aon rud; fan agus lean ar aghaidh.
form-post-title = Nóiméad amháin
form-post-lead = Táthar do do thabhairt ar ais chuig { $client }. Mura dtarlaíonn aon rud, brúigh Lean ar aghaidh.

error-not-found-heading = Níor aimsíodh an leathanach
error-not-found-what = Níl aon leathanach ag an seoladh seo.
error-not-found-next = Seiceáil an seoladh, nó téigh ar ais chuig an aip agus tosaigh ansin.
error-method-not-allowed-heading = Ní féidir é seo a dhéanamh anseo
error-method-not-allowed-what = Tá an seoladh ann, ach ní don chineál seo iarratais.
error-method-not-allowed-next = Téigh ar ais chuig an aip agus tosaigh ansin.
error-too-large-heading = Seoladh an iomarca
error-too-large-what = Bhí níos mó san fhoirm ná mar is féidir linn glacadh leis.
error-too-large-next = Téigh ar ais, giorraigh an méid a chuir tú isteach, agus seol arís é.
error-bad-request-heading = Níor thuigeamar an t-iarratas
error-bad-request-what = Bhí rud éigin ann in easnamh nó millte.
error-bad-request-next = Téigh ar ais chuig an aip agus tosaigh arís.
error-form-unverified-heading = Níorbh fhéidir linn an fhoirm a sheiceáil
error-form-unverified-what = Ní bhaineann an fhoirm agus fianán do bhrabhsálaí le chéile. Tarlaíonn sé seo nuair a fhanann leathanach oscailte ar feadh i bhfad, nó nuair a scriosadh fianáin.
error-form-unverified-next = Téigh ar ais, athlódáil an leathanach, agus seol an fhoirm arís.
error-cookies-blocked-heading = Teastaíonn fianáin le síniú isteach
error-cookies-blocked-what = Níor sheol do bhrabhsálaí ár bhfianán ar ais, mar sin ní féidir linn do shíniú isteach a aithint ó chinn eile.
error-cookies-blocked-next = Ceadaigh fianáin don suíomh seo i socruithe do bhrabhsálaí, agus tosaigh arís.
error-busy-heading = Tá go leor daoine ag síniú isteach
error-busy-what = Ní féidir linn níos mó a ghlacadh faoi láthair.
error-busy-next = Triail arís i gceann nóiméid, le do thoil.
error-store-unavailable-heading = Níl an síniú isteach ar fáil faoi láthair
error-store-unavailable-what = Níl cuid dár seirbhís ag freagairt. Tá do chuntas agus do phasfhocal slán.
error-store-unavailable-next = Triail arís i gceann cúpla nóiméad, le do thoil.
error-too-many-requests-heading = Bhí sé sin rómhinic
error-too-many-requests-what = Tháinig go leor iarratas ó do líonra i dtréimhse ghearr.
error-too-many-requests-next = Fan cúpla nóiméad, agus triail arís.
error-network-heading = Ní féidir leat síniú isteach ón áit seo
error-network-what = Níl an líonra atá in úsáid agat anois ar cheann díobh sin óna bhféadfar an leathanach seo a úsáid.
error-network-next = Triail ó líonra eile é. Má ba cheart dó oibriú ón áit seo, tabhair an uimhir thíos don té a reáchtálann an síniú isteach seo.
error-internal-heading = Tharla fadhb ar ár dtaobh féin
error-internal-what = Ní dhearna tú aon rud mícheart. Taifeadadh an botún.
error-internal-next = Triail arís, le do thoil. Má tharlaíonn sé arís, tabhair an uimhir thagartha thíos do do riarthóir.
error-redirect-mismatch-heading = Ní féidir linn thú a sheoladh ar ais
error-redirect-mismatch-what = D’iarr an aip orainn thú a sheoladh ar ais chuig seoladh nár chláraigh sí. Chun thú a chosaint, stopaimid anseo.
error-redirect-mismatch-next = Inis do lucht reáchtála na haipe. Teastaíonn an uimhir thagartha thíos uathu.
error-missing-parameters-heading = Níl an nasc iomlán
error-missing-parameters-what = D’fhág an aip rud éigin ar lár atá ag teastáil le síniú isteach.
error-missing-parameters-next = Téigh ar ais chuig an aip agus tosaigh arís. Mura gcabhraíonn sé sin, inis don lucht reáchtála.
error-unknown-client-heading = Níl aithne againn ar an aip seo
error-unknown-client-what = Níl an aip a sheol anseo thú cláraithe linn.
error-unknown-client-next = Seiceáil an nasc, nó inis do lucht reáchtála na haipe.
error-unknown-host-heading = Ní shíníonn aon duine isteach anseo
error-unknown-host-what = Níl síniú isteach socraithe don seoladh seo.
error-unknown-host-next = Seiceáil an bhfuil botún litrithe sa seoladh.
error-login-unavailable-heading = Níl na leathanaigh seo le síniú isteach ar fáil
error-login-unavailable-what = Níl a leathanaigh féin le síniú isteach ag an aip faoi láthair.
error-login-unavailable-next = Inis do lucht reáchtála na haipe. Teastaíonn an uimhir thagartha thíos uathu.
error-logout-destination-heading = Ní féidir linn thú a sheoladh ar aghaidh
error-logout-destination-what = D’iarr an aip orainn thú a sheoladh chuig seoladh nár chláraigh sí. Chun thú a chosaint, stopaimid anseo.
error-logout-destination-next = Is féidir leat an fhuinneog seo a dhúnadh, nó an aip a oscailt tú féin.
error-not-confirmed-heading = Níor deimhníodh do chuntas fós
error-not-confirmed-what = Tá d’ainm agus do phasfhocal ceart, ach níor deimhníodh an cuntas.
error-not-confirmed-next = Iarr ar do riarthóir é a dheimhniú, agus sínigh isteach arís ansin.
error-reset-required-heading = Ní mór do phasfhocal a athshocrú
error-reset-required-what = Ar mhaithe le do shábháilteacht, ní oibríonn do sheanphasfhocal a thuilleadh.
error-reset-required-next = Iarr ceann nua ar do riarthóir.
error-no-factor-heading = Tá dara céim in easnamh
error-no-factor-what = Iarrann an aip seo dara céim, agus níl aon cheann ag do chuntas is féidir a úsáid anseo.
error-no-factor-next = Iarr ar do riarthóir ceann a chur leis duit.

## Mail and text messages

moment = { $day } { $month ->
    [1] Eanáir
    [2] Feabhra
    [3] Márta
    [4] Aibreán
    [5] Bealtaine
    [6] Meitheamh
    [7] Iúil
    [8] Lúnasa
    [9] Meán Fómhair
    [10] Deireadh Fómhair
    [11] Samhain
   *[other] Nollaig
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Do chód
mail-or-link = Nó oscail an nasc seo, ar aon ghléas. Síneofar isteach thú san áit ar thosaigh tú:
mail-fact-account = Cuntas
mail-fact-password = Pasfhocal sealadach
mail-fact-device = Gléas
mail-fact-when = Cathain
mail-fact-browser = Brabhsálaí
mail-fact-address = Seoladh líonra
mail-fact-now = Anois
mail-fact-takes-effect = I bhfeidhm ó
mail-fact-codes-left = Cóid athshlánaithe fágtha
mail-fact-unusual = Neamhghnách
mail-fact-country = Tír
risk-new-browser = brabhsálaí nua
risk-new-network = líonra nua
risk-many-failures = go leor iarrachtaí míchearta roimhe
risk-new-country = tír nua
risk-impossible-travel = rófhada ón síniú isteach roimhe
mail-action-confirm = Deimhnigh an seoladh
mail-action-sign-in = Sínigh isteach
mail-action-stop = Stop é seo
mail-action-not-me = Níorbh mise é seo
mail-note-code-lasts = Tá an cód bailí ar feadh { $span } agus oibríonn sé uair amháin.
mail-note-link-lasts = Tá an nasc bailí ar feadh { $span } agus oibríonn sé uair amháin.
mail-note-password-lasts = Oibríonn an pasfhocal uair amháin agus tá sé bailí ar feadh { $span }. Nuair a shíneoidh tú isteach, roghnóidh tú do cheann féin.
mail-note-ignore = Murar iarr tú é seo, is féidir leat neamhaird a dhéanamh den teachtaireacht seo. Ní tharlóidh aon rud.
mail-note-keep = Coinnigh an cód agat féin: ní iarrfaidh aon duine ó { $app } ort é choíche.
mail-note-somebody-knows = Mura bhfuil tú ag síniú isteach díreach anois, tá do phasfhocal ar eolas ag duine eile. Athraigh é.
mail-note-nothing-changed = Murar iarr tú é seo, is féidir leat neamhaird a dhéanamh den teachtaireacht seo. Fanfaidh do phasfhocal mar atá sé.
mail-note-not-you = Más tusa a bhí ann, níl aon rud le déanamh. Murar tusa, inis do do riarthóir láithreach.
mail-note-blocked-you = Más tusa a bhí ann, sínigh isteach ó bhrabhsálaí nó ó áit a d’úsáid tú cheana, nó le paseochair.
mail-note-blocked-not-you = Murar tusa a bhí ann, d’fhéadfadh do phasfhocal a bheith ar eolas ag duine éigin. Roghnaigh ceann eile.
mail-footer = Sheol { $app } an teachtaireacht seo go huathoibríoch. Ní léitear freagraí uirthi.

mail-sign-up-code-title = Deimhnigh do sheoladh ríomhphoist
mail-sign-up-code-lead = Cuir isteach an cód seo chun clárú le { $app } a chríochnú.
mail-sign-up-link-title = Deimhnigh do sheoladh ríomhphoist
mail-sign-up-link-lead = Tá céim amháin fágtha chun clárú le { $app }: deimhnigh gur leatsa an seoladh seo.
mail-resent-code-title = Do chód nua
mail-resent-code-lead = Cuir isteach an cód seo chun clárú le { $app } a chríochnú. Níl cóid roimhe seo bailí a thuilleadh.
mail-resent-link-title = Do nasc nua
mail-resent-link-lead = Deimhnigh gur leatsa an seoladh seo chun clárú le { $app } a chríochnú. Níl naisc roimhe seo bailí a thuilleadh.
mail-recovery-code-title = Athshocraigh do phasfhocal
mail-recovery-code-lead = Cuir isteach an cód seo chun pasfhocal nua a roghnú le haghaidh { $app }.
mail-sign-in-code-title = Do chód le síniú isteach
mail-sign-in-code-lead = Cuir isteach an cód seo le síniú isteach in { $app }.
mail-mfa-code-title = Do chód don dara céim
mail-mfa-code-lead = Bhí do phasfhocal ceart. Cuir isteach an cód seo chun an síniú isteach in { $app } a chríochnú.
mail-attribute-code-title = Deimhnigh do sheoladh ríomhphoist nua
mail-attribute-code-lead = Cuir isteach an cód seo chun an seoladh seo a úsáid do do chuntas { $app }.
mail-invitation-title = Tá do chuntas réidh
mail-invitation-lead = Cruthaíodh cuntas { $app } duit.
mail-already-registered-title = Tá cuntas agat cheana
mail-already-registered-lead = Rinne duine éigin iarracht an seoladh seo a úsáid do chuntas { $app }, agus tá cuntas aige cheana. Más tusa a bhí ann, sínigh isteach mar is gnách, nó athshocraigh do phasfhocal mura cuimhin leat é a thuilleadh.
mail-password-changed-title = Athraíodh do phasfhocal
mail-password-changed-lead = Athraíodh pasfhocal do chuntais { $app }.
mail-authenticator-added-title = Cuireadh aip fhíordheimhnithe leis
mail-authenticator-added-lead = As seo amach, is féidir le haip fhíordheimhnithe a dheimhniú gur tusa atá ag síniú isteach in { $app }.
mail-authenticator-removed-title = Baineadh aip fhíordheimhnithe
mail-authenticator-removed-lead = Ní féidir aip fhíordheimhnithe áirithe a úsáid le do chuntas { $app } a thuilleadh.
mail-passkey-added-title = Cuireadh paseochair leis
mail-passkey-added-lead = As seo amach, osclaíonn paseochair nua do chuntas { $app }.
mail-passkey-removed-title = Baineadh paseochair
mail-passkey-removed-lead = Ní osclaíonn paseochair áirithe do chuntas { $app } a thuilleadh.
mail-passkey-copied-title = Diúltaíodh do phaseochair
mail-passkey-copied-lead = Rinne duine éigin iarracht síniú isteach in { $app } le paseochair de do chuid a d’fhéadfadh a bheith cóipeáilte, agus diúltaíodh dó. Bain an phaseochair sin as do chuntas, agus cuir ceann nua leis.
mail-recovery-codes-made-title = Cruthaíodh cóid nua athshlánaithe
mail-recovery-codes-made-lead = Tá cóid nua athshlánaithe ann do do chuntas { $app }. Ní oibríonn na cinn roimhe seo a thuilleadh.
mail-recovery-code-used-title = Úsáideadh cód athshlánaithe
mail-recovery-code-used-lead = Shínigh duine éigin isteach i do chuntas { $app } le ceann de do chóid athshlánaithe.
mail-recovery-codes-low-title = Is beag cód athshlánaithe atá fágtha
mail-recovery-codes-low-lead = Shínigh duine éigin isteach i do chuntas { $app } le ceann de do chóid athshlánaithe. Is beag ceann atá fágtha: cruthaigh cinn nua ar leathanach do chuntais.
mail-new-device-title = Síniú isteach ó bhrabhsálaí nua
mail-new-device-lead = Shínigh duine éigin isteach i do chuntas { $app } ó bhrabhsálaí nach raibh ar eolas againn.
mail-unusual-sign-in-title = Síniú isteach neamhghnách
mail-unusual-sign-in-lead = Shínigh duine éigin isteach i do chuntas { $app }, agus bhí rud éigin neamhghnách faoi.
mail-sign-in-blocked-title = Cuireadh bac ar shíniú isteach
mail-sign-in-blocked-lead = D’éirigh le duine éigin sa chéad chéim den síniú isteach i do chuntas { $app }. Bhí sé chomh neamhghnách sin nár ligeamar aon duine isteach.
mail-account-deleted-title = Scriosadh do chuntas
mail-account-deleted-lead = Scriosadh do chuntas { $app } agus gach rud a bhain leis.
mail-email-changed-title = Athraíodh do sheoladh ríomhphoist
mail-email-changed-lead = Tá seoladh ríomhphoist eile ag do chuntas { $app } anois. Is ansin a rachaidh teachtaireachtaí as seo amach, agus ba í seo an ceann deireanach chuig an seoladh roimhe.
mail-phone-changed-title = Athraíodh d’uimhir theileafóin
mail-phone-changed-lead = Tá uimhir theileafóin eile ag do chuntas { $app } anois.
mail-email-removed-title = Baineadh do sheoladh ríomhphoist
mail-email-removed-lead = Níl an seoladh ríomhphoist seo ag do chuntas { $app } a thuilleadh. Ba í seo an teachtaireacht dheireanach chuige.
mail-phone-removed-title = Baineadh d’uimhir theileafóin
mail-phone-removed-lead = Níl an uimhir theileafóin seo ag do chuntas { $app } a thuilleadh.
mail-lost-factor-begun-title = Tá do dhara céim ar tí a bheith bainte
mail-lost-factor-begun-lead = D’iarr duine éigin síniú isteach i do chuntas { $app } gan an dara céim. Murar tusa a bhí ann, stop anois é. Is leor brú amháin, agus ní gá duit síniú isteach.
mail-lost-factor-finished-title = Baineadh do dhara céim
mail-lost-factor-finished-lead = Baineadh an dara céim de do chuntas { $app }, mar a iarradh. Socraigh ceann nua an chéad uair eile a shíneoidh tú isteach.

sms-sign-up-code = { $app }: is é { $code } do chód le clárú.
sms-sign-up-link = { $app }: deimhnigh an uimhir seo le clárú: { $link }
sms-resent-code = { $app }: is é { $code } do chód nua le clárú.
sms-resent-link = { $app }: do nasc nua chun an uimhir seo a dheimhniú: { $link }
sms-recovery-code = { $app }: is é { $code } do chód chun do phasfhocal a athshocrú. Ná tabhair d’aon duine é.
sms-sign-in-code = { $app }: is é { $code } do chód le síniú isteach. Ná tabhair d’aon duine é.
sms-mfa-code = { $app }: is é { $code } do chód don dara céim. Ná tabhair d’aon duine é.
sms-attribute-code = { $app }: is é { $code } do chód chun an uimhir seo a dheimhniú.
sms-invitation = { $app }: ainm úsáideora { $username }, pasfhocal sealadach { $code }
sms-already-registered = { $app }: tá cuntas ag an uimhir seo cheana. Sínigh isteach, nó athshocraigh do phasfhocal.
sms-password-changed = { $app }: athraíodh pasfhocal { $username }. Ní tusa é? Inis do do riarthóir.
sms-authenticator-added = { $app }: cuireadh aip fhíordheimhnithe le { $username }. Ní tusa é? Inis do do riarthóir.
sms-authenticator-removed = { $app }: baineadh aip fhíordheimhnithe de { $username }. Ní tusa é? Inis do do riarthóir.
sms-passkey-added = { $app }: cuireadh paseochair le { $username }. Ní tusa é? Inis do do riarthóir.
sms-passkey-removed = { $app }: baineadh paseochair de { $username }. Ní tusa é? Inis do do riarthóir.
sms-passkey-copied = { $app }: diúltaíodh do phaseochair de chuid { $username } a d’fhéadfadh a bheith cóipeáilte. Bain as do chuntas í.
sms-recovery-codes-made = { $app }: cruthaíodh cóid nua athshlánaithe do { $username }. Ní tusa é? Inis do do riarthóir.
sms-recovery-code-used = { $app }: shínigh { $username } isteach le cód athshlánaithe. Ní tusa é? Inis do do riarthóir.
sms-recovery-codes-low = { $app }: shínigh { $username } isteach le cód athshlánaithe, agus is beag ceann atá fágtha. Ní tusa é? Inis do do riarthóir.
sms-new-device = { $app }: shínigh { $username } isteach ó bhrabhsálaí nua. Ní tusa é? Inis do do riarthóir.
sms-unusual-sign-in = { $app }: síniú isteach neamhghnách le { $username }. Ní tusa é? Inis do do riarthóir.
sms-sign-in-blocked = { $app }: cuireadh bac ar shíniú isteach neamhghnách le { $username }. Ní tusa é? Athraigh do phasfhocal.
sms-account-deleted = { $app }: scriosadh an cuntas { $username }.
sms-email-changed = { $app }: athraíodh seoladh ríomhphoist { $username }. Ní tusa é? Inis do do riarthóir.
sms-phone-changed = { $app }: athraíodh uimhir theileafóin { $username }. Ní tusa é? Inis do do riarthóir.
sms-email-removed = { $app }: baineadh seoladh ríomhphoist { $username }. Ní tusa é? Inis do do riarthóir.
sms-phone-removed = { $app }: baineadh uimhir theileafóin { $username }. Ní tusa é? Inis do do riarthóir.
sms-lost-factor-begun = { $app }: d’iarr duine éigin an dara céim de { $username } a bhaint. Ní tusa é? Stop é: { $link }
sms-lost-factor-finished = { $app }: baineadh an dara céim de { $username }. Ní tusa é? Inis do do riarthóir.

## Demo

demo-home = Chuig an aip thaispeána
demo-home-title = Aip bheag
demo-home-lead = Níl aon rud ar eolas aici fút fós. Sínigh isteach chun a fheiceáil cad a fhoghlaimíonn sí.
demo-start-title = Daoine le síniú isteach mar iad
demo-start-lead = Níl siad ann ach sa taispeántas seo. Taispeánann gach duine díobh bealach eile trí na leathanaigh.
demo-shows-password = Síníonn isteach le pasfhocal amháin.
demo-shows-totp = Iarrtar cód ó aip fhíordheimhnithe.
demo-shows-invited = Tá pasfhocal sealadach ann agus roghnaítear ceann nua.
demo-shows-set-up = Ní mór dara céim a shocrú ar dtús.
demo-shows-disabled = Tá an cuntas díchumasaithe agus diúltaítear dó.
demo-shows-studio = Athraíonn cuma na leathanach, ag /studio.
demo-totp-key = Eochair fhíordheimhnithe
demo-session-title = Tá tú sínithe isteach
demo-refresh = Athnuaigh na ceadchomharthaí
demo-id-token = Ceadchomhartha aitheantais
demo-access-token = Ceadchomhartha rochtana
demo-claim = Éileamh
demo-value = Luach
demo-error-title = Níor críochnaíodh an síniú isteach
demo-error-lead = In ionad cóid, dúradh é seo leis an aip:
mailbox-title = Teachtaireachtaí seolta
mailbox-lead = Sa taispeántas seo ní fhágann aon rud an meaisín. Coinnítear anseo an méid a sheolfaí.
mailbox-empty = Níor seoladh aon rud fós.
mailbox-mail = Ríomhphost
mailbox-sms = Teachtaireacht téacs
mailbox-from = Ó
mailbox-to = Chuig
mailbox-sent = Seolta
mailbox-raw = Taispeáin an fhoinse iomlán
