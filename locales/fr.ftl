## On every page

languages = Langue
languages-go = Changer
title-error = Erreur :
summary-heading = Veuillez vérifier ceci
next = Suivant
continue = Continuer
other-account = Utiliser un autre compte
not-you = Pas vous ?
sign-out = Se déconnecter
signed-in-as = Session de
reference = Référence
way-back = Retour à { $client }
way-sign-in = Se connecter
way-again = Réessayer
wait-seconds = { $count ->
    [one] dans { $count } seconde
   *[other] dans { $count } secondes
}
wait-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
}
wait-hours = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
}
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
span-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

## Fields

label-username = Nom d’utilisateur
label-email = Adresse e-mail
label-phone = Numéro de téléphone
label-email-or-phone = Adresse e-mail ou numéro de téléphone
label-any = Nom d’utilisateur, e-mail ou numéro de téléphone
label-password = Mot de passe
label-new-password = Nouveau mot de passe
label-confirm-password = Confirmer le nouveau mot de passe
label-device-name = Nom de cet appareil (facultatif)
password-show = Afficher le mot de passe
password-hide = Masquer le mot de passe
code-label = Code
device-name-hint = Par exemple « Mon téléphone », pour savoir plus tard quelle application ouvrir.

## Signing in

sign-in-title = Se connecter
sign-in-lead = pour continuer vers { $client }
sign-in-submit = Se connecter
password-title = Saisissez votre mot de passe
username-missing = Saisissez le nom avec lequel vous vous connectez.
username-too-long = Ce nom est trop long. Saisissez 128 caractères au maximum.
password-missing = Saisissez votre mot de passe.
wrong-credentials = Le nom ou le mot de passe est incorrect. Vérifiez les deux, puis réessayez.
unknown-user = Ce nom n’existe pas ici. Vérifiez son orthographe.
account-locked = Il y a eu trop d’essais incorrects. Réessayez { $wait }.
temporary-password-expired = Votre mot de passe provisoire a expiré. Demandez-en un nouveau à la personne qui vous a envoyé l’invitation.
account-not-confirmed = Ce compte n’a pas encore été confirmé. Demandez à l’équipe d’administration de le confirmer.
account-confirmed = Votre compte est confirmé. Connectez-vous pour continuer.
password-reset-required = Votre mot de passe doit être réinitialisé avant que vous puissiez vous connecter. Demandez de l’aide à l’équipe d’administration.
password-reset-now = Votre mot de passe n’est plus valable. Choisissez-en un nouveau, à l’aide d’un code que nous vous envoyons.
password-in-a-breach = Ce mot de passe a été divulgué dans une fuite de données ailleurs ; il n’ouvre donc plus votre compte. Choisissez-en un nouveau, à l’aide d’un code que nous vous envoyons.

## New password

new-password-title = Choisissez un nouveau mot de passe
new-password-lead = Vous avez utilisé un mot de passe provisoire. Désormais, vous devez être la seule personne à connaître le vôtre.
new-password-lead-breached = Votre mot de passe a été divulgué dans une fuite de données ailleurs. Choisissez-en un que vous n’utilisez nulle part ailleurs.
new-password-submit = Enregistrer et continuer
new-password-missing = Saisissez un nouveau mot de passe.
password-too-short = { $count ->
    [one] Le mot de passe doit comporter au moins { $count } caractère.
   *[other] Le mot de passe doit comporter au moins { $count } caractères.
}
password-too-long = { $count ->
    [one] Le mot de passe peut comporter au maximum { $count } caractère.
   *[other] Le mot de passe peut comporter au maximum { $count } caractères.
}
password-rules = Le nouveau mot de passe ne respecte pas encore toutes les règles. La liste indique ce qui manque.
password-needs-upper = Le mot de passe doit contenir une lettre majuscule (A à Z).
password-needs-lower = Le mot de passe doit contenir une lettre minuscule (a à z).
password-needs-digit = Le mot de passe doit contenir un chiffre (0 à 9).
password-needs-symbol = Le mot de passe doit contenir un symbole, par exemple !, ? ou #.
password-edge-space = Le mot de passe ne doit ni commencer ni se terminer par un espace.
password-mismatch = Les deux mots de passe sont différents. Saisissez deux fois le nouveau mot de passe.
password-reused = Vous avez déjà utilisé ce mot de passe. Choisissez-en un autre.
password-guessable = Le mot de passe est trop facile à deviner. Prenez davantage de caractères, ou plusieurs mots sans rapport entre eux ni avec vous.
password-breached = Ce mot de passe a été divulgué dans une fuite de données ailleurs. Choisissez-en un que vous n’utilisez nulle part ailleurs.
password-characters = Le nouveau mot de passe contient des caractères qui ne peuvent pas être utilisés. Choisissez-en un autre.
password-changed = Votre mot de passe a été modifié.
rule-length = { $count ->
    [one] Au moins { $count } caractère
   *[other] Au moins { $count } caractères
}
rule-upper = Une lettre majuscule
rule-lower = Une lettre minuscule
rule-digit = Un chiffre
rule-symbol = Un symbole, par exemple !, ? ou #
rule-edges = Pas d’espace au début ni à la fin
rule-unused = Jamais utilisé par vous auparavant
rule-unguessable = Difficile à deviner : ni mot ni motif courant, rien sur vous
rule-unbreached = Absent des fuites de données connues
rule-met = fait
rule-unmet = manque encore

## A forgotten password

forgot-link = Mot de passe oublié ?
sign-up-link = Créer un compte
sign-in-link = Retour à la connexion
forgot-title = Mot de passe oublié ?
forgot-lead = Dites-nous qui vous êtes : nous vous enverrons un code pour en choisir un nouveau.
forgot-submit = Envoyer le code
choose-reset-title = Où envoyer le code ?
choose-reset-legend = L’envoyer
choose-reset-email = Par e-mail
choose-reset-text = Par SMS
choose-reset-to = À { $destination }
reset-title = Réinitialisez votre mot de passe
reset-lead = S’il existe un compte, un code est en route vers { $destination }.
reset-everywhere = Me déconnecter partout ailleurs
reset-submit = Enregistrer le mot de passe
sent-code-hint = Il figure dans le message que nous avons envoyé. Celui-ci peut mettre une minute à arriver.
code-not-there = Pas encore de code ?
code-resend = En envoyer un autre
code-sent = Un autre code est en route. Le précédent n’est plus valable.
code-sent-just-now = Un code vient d’être envoyé. Attendez une demi-minute avant d’en demander un autre.
no-recovery = Nous ne connaissons aucune adresse où envoyer un code. Demandez de l’aide à l’équipe d’administration.

## An account of one's own

sign-up-title = Créer un compte
sign-up-lead = pour { $client }
sign-up-passwordless = Vous pouvez laisser le mot de passe vide. Vous entrerez alors avec un code ou une clé d’accès.
sign-up-submit = Créer le compte
optional = (facultatif)
terms-title = Avant de continuer
terms-lead = Veuillez lire ce qui suit et l’accepter. C’est nouveau, ou cela a changé depuis votre accord.
terms-agree = J’accepte : { $title }
terms-read = Lire « { $title } » (s’ouvre dans un nouvel onglet)
terms-missing = Pour continuer, cochez la case « { $title } ».
terms-decline = Je n’accepte pas
terms-declined-title = Vous n’avez pas accepté
terms-declined-lead = Sans votre accord, vous ne pouvez pas vous connecter ici. Rien n’a été transmis à l’application.
terms-again = Relire
label-name = Nom complet
label-given-name = Prénom
label-middle-name = Deuxième prénom
label-family-name = Nom de famille
label-nickname = Surnom
label-birthdate = Date de naissance
label-gender = Genre
label-address = Adresse postale
label-locale = Langue
label-zoneinfo = Fuseau horaire
label-profile = Page de profil
label-picture = Photo
label-website = Site web
field-missing = Remplissez ce champ.
field-too-long = C’est trop long. Raccourcissez.
field-characters = Ce champ contient des caractères qui ne peuvent pas être utilisés. Retirez-les.
username-taken = Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.
name-taken = Il existe déjà un compte avec ces informations. Connectez-vous, ou réinitialisez votre mot de passe.
looks-like-contact = Un nom d’utilisateur ne doit pas ressembler à une adresse e-mail ni à un numéro de téléphone. Choisissez-en un autre.
not-email = Ce n’est pas une adresse e-mail. Elle se présente ainsi : name@example.com.
not-phone = Ce n’est pas un numéro de téléphone. Commencez par + et l’indicatif du pays, par exemple +33 6 12 34 56 78.
not-date = Ce n’est pas une date.
not-url = Ce n’est pas une adresse web. Elle commence par https://.
not-number = Ce n’est pas un nombre. Écrivez-le comme 12 ou 12.5.
not-a-choice = Choisissez l’une des possibilités.
pattern-missed = Cela n’a pas la forme demandée.
choose-one = Veuillez choisir
yes = Oui
no = Non
confirm-title = Confirmez votre compte
confirm-lead = Nous avons envoyé un code à { $destination }.
confirm-lead-link = Nous avons envoyé un lien à { $destination }. Ouvrez-le, puis revenez ici.
sent-code-missing = Saisissez le code de notre message.
sent-code-wrong = Ce code est incorrect. Vérifiez-le, ou demandez-en un autre.
code-expired = Ce code a expiré. Demandez-en un autre.
contact-taken = Un autre compte a cette adresse désormais. Connectez-vous à celui-là, ou réinitialisez son mot de passe.
await-approval-title = Vous y êtes presque
await-approval-lead = Votre compte { $client } est prêt. Quelqu’un doit encore l’autoriser ; réessayez plus tard.
confirm-link-title = Plus qu’un clic
confirm-link-lead = Appuyez sur le bouton pour confirmer le compte { $client }. Si vous n’en avez pas demandé, fermez cette page.
confirm-link-submit = Confirmer le compte
confirmed-title = Votre compte est confirmé
confirmed-lead = Retournez là où vous avez créé le compte, ou connectez-vous.
link-expired-title = Ce lien a expiré
link-expired-lead = Connectez-vous avec votre nom et votre mot de passe : nous vous en enverrons un nouveau.

## Second step

choose-setup-title = Ajoutez une deuxième étape
choose-setup-lead = Un mot de passe seul peut être deviné ou volé. Avec une deuxième étape, votre compte reste le vôtre même dans ce cas.
choose-setup-legend = Comment souhaitez-vous confirmer que c’est bien vous ?
method-totp = Application d’authentification
method-totp-hint = Une application sur votre téléphone ou votre ordinateur affiche un nouveau code toutes les 30 secondes. Elle n’a pas besoin de réseau.
method-password = Mot de passe
method-password-hint = Celui que vous avez choisi pour ce compte.
method-email = Code par e-mail
method-email-hint = Nous l’envoyons à votre adresse.
method-text = Code par SMS
method-text-hint = Nous l’envoyons sur votre téléphone.
choose-title = Comment souhaitez-vous vous connecter ?
choose-second-title = Comment souhaitez-vous le confirmer ?
choose-legend = Choisissez une possibilité
other-way = Utiliser un autre moyen
sent-code-title = Saisissez le code que nous avons envoyé
sent-code-lead = Il est en route vers { $destination }.
sent-link-hint = Ou ouvrez le lien du message, sur n’importe quel appareil.
sent-link-waits = Cette page continue ensuite d’elle-même.
sent-link-opened = J’ai ouvert le lien
await-link-title = En attente de votre lien
await-link-lead = Ouvrez le lien envoyé à { $destination }, et appuyez sur le bouton qui s’y trouve.
await-link-looks = Cette page vérifie toutes les quelques secondes, puis continue d’elle-même.
await-link-code = Saisir plutôt le code
link-pressed-title = Vous pouvez continuer
link-pressed-lead = Le lien de notre message a été utilisé. Continuez vers { $client }.
sign-in-link-title = Est-ce vous qui vous connectez ?
sign-in-link-lead = Quelqu’un veut se connecter à { $client } en votre nom.
sign-in-link-asked = { $count ->
    [0] À l’instant
    [one] Il y a { $count } minute
   *[other] Il y a { $count } minutes
}
sign-in-link-elsewhere = C’est l’autre navigateur qui aura accès, pas celui-ci. Si vous n’avez pas commencé là-bas vous-même, dites non : sinon, une autre personne entrerait dans votre compte.
sign-in-link-yes = Oui, me connecter
sign-in-link-no = Non, ce n’était pas moi
sign-in-link-pressed-title = Retournez là où vous avez commencé
sign-in-link-pressed-lead = La page là-bas continue d’elle-même. Vous pouvez fermer celle-ci.
sign-in-link-refused-title = Personne n’a pu entrer
sign-in-link-refused-lead = Le code et le lien de ce message n’ont plus aucun effet. Vous n’avez rien d’autre à faire.
sign-in-link-expired-title = Ce lien n’a plus aucun effet
sign-in-link-expired-lead = Il a été utilisé, ou il a expiré. Si vous venez d’appuyer sur le bouton, retournez là où vous avez commencé. Sinon, demandez-en un nouveau là-bas.
no-second = Votre compte a besoin d’une deuxième étape, et aucune n’est utilisable ici. Demandez de l’aide à l’équipe d’administration.
method-passkey = Clé d’accès
method-passkey-hint = Votre appareil confirme que c’est bien vous, par empreinte digitale, visage ou code PIN.
method-missing = Choisissez l’une des méthodes.
set-up-totp-title = Configurez votre application d’authentification
set-up-totp-lead = Ajoutez ce compte à l’application, puis saisissez le code qu’elle affiche.
set-up-totp-scan = Scannez cette image avec l’application.
set-up-totp-open = Ouvrir dans l’application sur cet appareil
set-up-totp-key = Ou saisissez cette clé dans l’application :
set-up-totp-code-hint = L’application l’affiche une fois le compte ajouté.
set-up-totp-submit = Vérifier le code et terminer
qr-alt = QR code contenant la clé pour votre application d’authentification. La même clé est écrite en toutes lettres ci-dessous.
totp-title = Saisissez votre code
totp-hint = Ouvrez votre application d’authentification pour le voir.
totp-hint-device = Ouvrez l’application d’authentification sur { $device } pour le voir.
code-missing = Saisissez le code de votre application.
code-malformed = Le code comporte six chiffres. Saisissez-les tous.
code-wrong = Ce code est incorrect. Saisissez le code que votre application affiche maintenant.
code-used = Ce code a déjà été utilisé. Attendez que votre application affiche le suivant.
method-recovery-code = Code de récupération
recovery-code-use = Utiliser un code de récupération
remember-browser = { $count ->
    [one] Ne plus le demander dans ce navigateur pendant { $count } jour
   *[other] Ne plus le demander dans ce navigateur pendant { $count } jours
}
lose-factor = Je ne peux utiliser aucun de ces moyens
lost-factor-title = Entrer sans votre deuxième étape
lost-factor-lead = { $count ->
    [one] Pour que personne d’autre n’entre, cela prend { $count } jour. Nous vous en informons à chaque adresse et à chaque numéro de votre compte, et un clic suffit à tout arrêter. Passé ce délai, prouvez de nouveau votre identité et configurez une nouvelle deuxième étape.
   *[other] Pour que personne d’autre n’entre, cela prend { $count } jours. Nous vous en informons à chaque adresse et à chaque numéro de votre compte, et un clic suffit à tout arrêter. Passé ce délai, prouvez de nouveau votre identité et configurez une nouvelle deuxième étape.
}
lost-factor-ripe-lead = L’attente est terminée. Prouvez encore une fois que c’est bien vous. Vos anciennes deuxièmes étapes sont alors supprimées, vos sessions sont fermées partout et vous configurez une nouvelle étape.
lost-factor-legend = Où pouvons-nous envoyer un code ?
lost-factor-submit = Envoyer le code
lost-factor-waits-title = Votre demande est en attente
lost-factor-waits-lead = Revenez le { $when }, ou dans les deux semaines qui suivent. D’ici là, seule votre deuxième étape vous permet d’entrer ; si vous l’utilisez, la demande prend fin.
lost-factor-waits-hint = Ce n’était pas vous ? Ouvrez le lien du message que nous avons envoyé, et changez votre mot de passe.
stop-lost-factor-title = Conserver votre deuxième étape ?
stop-lost-factor-lead = Quelqu’un a demandé à entrer dans votre compte { $client } sans la deuxième étape. Si ce n’était pas vous, arrêtez la demande maintenant.
stop-lost-factor-submit = Arrêter
lost-factor-stopped-title = C’est arrêté
lost-factor-stopped-lead = Votre deuxième étape est conservée. Si la demande ne venait pas de vous, changez votre mot de passe : quelqu’un le connaît.
lost-factor-nothing-title = Il n’y a rien à arrêter
lost-factor-nothing-lead = La demande a déjà été arrêtée, ou elle est terminée. Si votre deuxième étape a disparu sans que vous l’ayez demandé, prévenez l’équipe d’administration.
account-lost-factor = Quelqu’un a demandé à entrer dans votre compte sans votre deuxième étape. Elle pourra être supprimée à partir du { $when }. Si ce n’était pas vous, arrêtez la demande.
recovery-code-title = Saisissez un code de récupération
recovery-code-label = Code de récupération
recovery-code-hint = L’un des dix que vous avez conservés. Il fonctionne une seule fois.
recovery-code-missing = Saisissez l’un de vos codes de récupération.
recovery-code-wrong = Ce code est incorrect, ou il a déjà été utilisé. Vérifiez-le, ou prenez-en un autre.
recovery-codes-title = Conservez vos codes de récupération
recovery-codes-lead = Si votre téléphone est perdu ou hors de portée, l’un de ces codes vous permet d’entrer. Chacun fonctionne une seule fois. Imprimez-les, ou copiez-les en lieu sûr.
recovery-codes-once = Nous ne les affichons que cette fois. Les précédents ne fonctionnent plus.
recovery-codes-kept = Je les ai conservés
device-name-too-long = Ce nom est trop long. Saisissez 64 caractères au maximum.
authenticator-added = Votre application d’authentification a été ajoutée.

## Sessions

continue-title = Bon retour parmi nous
continue-lead = Vous pouvez continuer directement vers { $client }.
choose-account-title = Choisissez un compte
choose-account-lead = Qui continue vers { $client } ?
choose-account-again = Se reconnecter
sign-out-of = Déconnecter { $name }
sign-out-all = Déconnecter tout le monde
confirm-sign-out-title = Se déconnecter ?
confirm-sign-out-lead = Votre session sera fermée dans toutes les applications qui utilisent cette connexion dans ce navigateur.
signed-out-title = Votre session est fermée
signed-out-lead = Vous pouvez maintenant fermer cette fenêtre.
signed-out-notice = Votre session est fermée.
session-refreshed = Les jetons ont été renouvelés.

## The account page

account-title = Votre compte
account-profile-heading = À propos de vous
account-verified = Vérifié
account-unverified = Non vérifié
account-profile-change = Modifier les informations
account-profile-title = Modifiez vos informations
account-save = Enregistrer
account-email-change = Changer d’adresse e-mail
account-email-add = Ajouter une adresse e-mail
account-email-title = Votre adresse e-mail
account-email-code-title = Confirmez cette adresse e-mail
account-phone-change = Changer de numéro
account-phone-add = Ajouter un numéro
account-phone-title = Votre numéro de téléphone
account-phone-code-title = Confirmez ce numéro de téléphone
account-contact-lead = Nous envoyons un code aux nouvelles coordonnées. Tant que vous ne l’avez pas saisi, rien ne change.
account-contact-other = Saisir d’autres coordonnées
label-preferred-username = Nom de connexion
profile-changed = Vos informations ont été modifiées.
email-changed = Votre adresse e-mail a été modifiée.
phone-changed = Votre numéro de téléphone a été modifié.
account-email-remove = Supprimer cette adresse
account-phone-remove = Supprimer ce numéro
email-removed = Votre adresse e-mail a été supprimée.
phone-removed = Votre numéro de téléphone a été supprimé.
already-yours = C’est déjà le vôtre. Saisissez-en un autre.
sign-in-again = Pour cela, votre connexion doit dater de moins de dix minutes. Reconnectez-vous, puis revenez.
second-step-first = Ce changement touche à votre façon de vous connecter : votre deuxième étape vient donc d’abord. Déconnectez-vous partout et reconnectez-vous avec elle, ou ouvrez dans votre application ce qui vous la demande. Revenez ensuite.
prove-first = Avant de modifier cela, confirmez que c’est bien vous.
prove-link = Confirmer avec un code
account-proof-title = Confirmez que c’est bien vous
account-proof-lead = Vous pourrez ensuite poursuivre votre modification.
account-proof-code-title = Saisissez le code pour le confirmer
proof-done = Merci, c’est confirmé. Vous pouvez maintenant continuer.
account-sign-in-heading = Votre façon de vous connecter
account-change-password = Changer le mot de passe
account-set-password = Choisir un mot de passe
account-first-password-title = Choisissez un mot de passe
account-no-app = Aucune
account-added = Date d’ajout : { $when }
account-remove-app = Supprimer l’application
account-add-app = Ajouter une application
account-change-app = Nommer ou supprimer
account-new-authenticator-title = Ajoutez une application d’authentification
account-new-authenticator-submit = Ajouter l’application
account-recovery-codes = Codes de récupération
account-recovery-codes-left = { $count ->
    [0] Plus aucun
    [one] { $count } restant
   *[other] { $count } restants
}
account-recovery-codes-make = En créer de nouveaux
account-recovery-codes-title = Créez de nouveaux codes de récupération
account-recovery-codes-lead = Vous recevez dix codes pour le jour où votre deuxième étape sera hors de portée. Les anciens cessent aussitôt de fonctionner.
account-recovery-codes-submit = Créer de nouveaux codes
account-browsers-heading = Navigateurs de confiance
account-browsers-hint = Dans ces navigateurs, la deuxième étape ne vous est pas demandée. Si vous n’en reconnaissez pas un, oubliez-le et changez votre mot de passe.
account-trusted-browser = Navigateur de confiance
account-browser-seen = Dernière utilisation le { $when }
account-browser-until = Jusqu’au { $when }
account-browser-forget = Oublier
account-browsers-forget = Tout oublier
browsers-forgotten = Votre deuxième étape y est de nouveau demandée.
account-session-heading = Vos sessions ouvertes
account-this-browser = Ce navigateur
account-since = Depuis le { $when }
account-sessions-link = Tous les navigateurs
account-sessions-lead = Une application ouverte depuis l’un d’eux garde son accès ; vous y mettez fin sur la page de votre compte. Si vous ne reconnaissez pas un navigateur, déconnectez-le et changez votre mot de passe.
account-some-browser = Un navigateur
account-sessions-end = Déconnecter tous les autres
account-sessions-more = { $count ->
    [one] Et { $count } de plus
   *[other] Et { $count } de plus
}
session-ended = La session y est fermée.
sessions-ended = Vos sessions sont fermées partout ailleurs.
account-events-link = Activité récente
account-events-title = Activité récente
account-events-lead = Si quelque chose ici ne vous dit rien, signalez-le. Nous fermons alors votre compte à toute autre personne.
account-events-none = Rien n’a encore été enregistré.
event-browser = { $browser } sur { $system }
event-not-me = Ce n’était pas moi
event-refused = Refusé
event-sign-in = Connexion
event-sign-in-failed = Tentative de connexion
event-sign-in-blocked = Connexion bloquée
event-unusual-low = Un peu inhabituel : { $signs }
event-unusual-medium = Inhabituel : { $signs }
event-unusual-high = Très inhabituel : { $signs }
event-sign-up = Compte créé
event-confirmed = Compte confirmé
event-password-changed = Mot de passe modifié
event-recovery-begun = Code demandé pour réinitialiser le mot de passe
event-password-reset = Mot de passe réinitialisé
event-app-added = Application d’authentification ajoutée
event-app-removed = Application d’authentification supprimée
event-passkey-added = Clé d’accès ajoutée
event-passkey-removed = Clé d’accès supprimée
event-browser-trusted = Navigateur désigné de confiance
event-browsers-forgotten = Navigateurs de confiance oubliés
event-email-codes-added = Codes par e-mail activés
event-email-codes-removed = Codes par e-mail désactivés
event-text-codes-added = Codes par SMS activés
event-text-codes-removed = Codes par SMS désactivés
event-recovery-codes-made = Codes de récupération créés
event-recovery-code-used = Code de récupération utilisé
event-recovery-codes-removed = Codes de récupération supprimés
event-profile-changed = Informations modifiées
event-email-changed = Adresse e-mail modifiée
event-phone-changed = Numéro de téléphone modifié
event-email-removed = Adresse e-mail supprimée
event-phone-removed = Numéro de téléphone supprimé
event-sign-out = Déconnexion
event-everywhere = Déconnexion partout
event-sessions-ended = Déconnexion ailleurs
event-terms-agreed = Conditions acceptées
event-consent-withdrawn = Consentement retiré
event-app-disconnected = Application dissociée
event-exported = Données téléchargées
event-disowned = « Ce n’était pas moi »
event-lost-factor-begun = Accès sans la deuxième étape demandé
event-lost-factor-stopped = Demande d’accès sans la deuxième étape arrêtée
event-lost-factor-finished = Deuxièmes étapes supprimées après l’attente
event-administered = Modifié par l’équipe d’administration
not-me-title = Ce n’était pas vous ?
not-me-lead = Alors voici ce que nous faisons :
not-me-ends = Vos sessions sont fermées dans tous les autres navigateurs et toutes les applications.
not-me-app = L’application d’authentification ajoutée depuis est supprimée.
not-me-recovery-codes = Les codes de récupération créés depuis cessent de fonctionner.
not-me-passkey = Toute clé d’accès ajoutée depuis est supprimée.
not-me-email-codes = Les codes par e-mail, activés depuis, sont désactivés.
not-me-text-codes = Les codes par SMS, activés depuis, sont désactivés.
not-me-password = Vous choisissez un nouveau mot de passe, et l’ancien ne fonctionne plus.
not-me-submit = Sécuriser mon compte
secured = Votre compte est de nouveau à vous : le mot de passe est nouveau, et toutes les autres sessions sont fermées.
account-everywhere = Se déconnecter partout
account-everywhere-hint = Vous pouvez vous déconnecter d’un coup dans tous les navigateurs et toutes les applications, ici compris.
account-apps-heading = Applications ayant accès
account-apps-hint = Une application que vous dissociez n’agit plus pour vous. Elle peut revenir si vous vous y reconnectez.
account-apps-none = Aucune
account-app-last = Dernière connexion le { $when }
account-disconnect = Dissocier
account-disconnect-app = Dissocier { $name }
app-disconnected = L’application n’a plus accès à votre compte.
account-terms-heading = Conditions et consentements
account-terms-version = Version { $version }
account-terms-since = Accepté le { $when }
account-terms-language = Langue : { $language }
account-terms-none = Vous n’avez rien accepté jusqu’ici.
account-terms-offers = Ce que vous pouvez accepter
account-terms-agree = J’accepte
account-terms-withdraw = Retirer
consent-given = Merci. Votre consentement est enregistré.
consent-withdrawn = Votre consentement est retiré.
account-data-heading = Vos données
account-export-hint = Ce qui est conservé à votre sujet, dans un fichier lisible par des programmes.
account-export = Télécharger mes données
account-delete = Supprimer le compte
account-back = Retour à votre compte
account-password-title = Changez votre mot de passe
label-current-password = Mot de passe actuel
current-password-missing = Saisissez votre mot de passe actuel.
current-password-wrong = Ce n’est pas votre mot de passe actuel.
account-authenticator-title = Votre application d’authentification
account-authenticator-lead = Ses codes ne seront plus acceptés. Là où une deuxième étape est exigée et où celle-ci était la seule, vous en configurerez une nouvelle à votre prochaine connexion.
account-authenticator-submit = Supprimer l’application
authenticator-removed = Votre application d’authentification a été supprimée.

passkey-title = Utilisez votre clé d’accès
passkey-lead = Votre appareil demande votre empreinte digitale, votre visage ou votre code PIN. Si la clé d’accès est sur votre téléphone, choisissez-le dans la fenêtre qui s’ouvre.
passkey-use = Utiliser la clé d’accès
passkey-sign-in = Se connecter avec une clé d’accès
passkey-unable = Les clés d’accès nécessitent JavaScript et un navigateur compatible. Ici, utilisez un autre moyen.
passkey-trouble = Cela n’a pas fonctionné ou a été annulé. Réessayez, ou utilisez un autre moyen.
passkey-refused = Cette clé d’accès n’a pas fonctionné ici. Réessayez, ou utilisez un autre moyen.
passkey-too-late = Cela a pris un certain temps. Réessayez.
passkey-known = Cette clé d’accès est déjà utilisée. Connectez-vous avec elle, ou créez-en une autre.
passkeys-full = Vous avez atteint le nombre maximal de clés d’accès. Supprimez-en d’abord une.
new-passkey-title = Connectez-vous plus facilement avec une clé d’accès
new-passkey-lead = Avec une clé d’accès, vous vous connectez par empreinte digitale, visage ou code PIN. Rien à retenir, et rien qu’une page falsifiée pourrait voler.
new-passkey-submit = Créer une clé d’accès
new-passkey-later = Pas maintenant
label-passkey-name = Nom de la clé d’accès
passkey-name-hint = Pour la reconnaître plus tard, par exemple « Mon téléphone ». Vous pouvez le laisser vide.
passkey-prove-lead = Une clé d’accès ouvre votre compte. Saisissez d’abord votre mot de passe, afin que personne d’autre ne puisse en ajouter une.
passkeys-title = Vos clés d’accès
passkeys-heading = Clés d’accès
passkeys-none = Aucune
passkeys-manage = Voir les clés d’accès
passkeys-back = Retour à vos clés d’accès
passkey-add = Ajouter une clé d’accès
passkey-change = Modifier
passkey-unnamed = Clé d’accès sans nom
passkey-used = Dernière utilisation le { $when }
passkey-unused = Pas encore utilisée
passkey-synced = Sur plusieurs de vos appareils
passkey-own-title = Votre clé d’accès
passkey-rename = Enregistrer le nom
passkey-remove-heading = Supprimer cette clé d’accès
passkey-remove-hint = Elle n’ouvrira plus votre compte. Elle peut rester affichée sur votre appareil jusqu’à ce que vous l’y supprimiez.
passkey-remove = Supprimer la clé d’accès
passkey-added = Votre clé d’accès est prête. Utilisez-la à votre prochaine connexion.
passkey-renamed = Le nom a été enregistré.
passkey-removed = La clé d’accès a été supprimée.
account-deletion-title = Supprimer votre compte ?
account-deletion-lead = Votre compte et tout ce qui lui appartient disparaîtront définitivement, dans toutes les applications qui l’utilisent. Personne ne pourra les rétablir.
label-account-name = Nom du compte
account-name-hint = Pour confirmer votre intention, saisissez { $name }
account-name-wrong = Ce n’est pas le nom de ce compte. Saisissez-le tel qu’il est affiché.
account-deletion-submit = Supprimer définitivement
account-deleted-title = Votre compte est supprimé
account-deleted-lead = Il n’en reste rien ici. { $client } peut encore conserver ses propres données.
account-closed-title = Veuillez d’abord vous connecter
account-closed-lead = Votre compte s’ouvre après votre connexion à { $client }. Connectez-vous là-bas, puis revenez.

## When it does not go on as planned

page-out-of-date = Cette page n’était plus à jour. Voici où vous en êtes maintenant.
time-ran-out = Cela a pris un certain temps, nous recommençons donc. Veuillez vous connecter de nouveau.
form-unverified = Nous n’avons pas pu vérifier d’où venait le formulaire. Veuillez l’envoyer de nouveau.
cookies-blocked = Votre navigateur n’a pas renvoyé notre cookie. Autorisez les cookies pour ce site, puis réessayez.
too-many-requests = C’était trop souvent en peu de temps. Réessayez { $wait }.
busy = Beaucoup de personnes se connectent en ce moment. Veuillez réessayer dans un instant.
expired-title = Le temps est écoulé
expired-lead = Pour protéger votre compte, une connexion prend fin au bout d’un moment. Rien n’est perdu ; il suffit de recommencer.
locked-title = Veuillez patienter un peu
locked-lead = Il y a eu trop d’essais incorrects ; nous ne laissons donc entrer personne pendant un moment. Cela protège le compte contre les tentatives au hasard.
locked-wait = Réessayez { $wait }.
too-many-title = Un peu plus lentement, s’il vous plaît
too-many-lead = Il est arrivé en peu de temps plus que nous n’acceptons. Rien n’est perdu ; patientez un peu, puis continuez.
form-post-title = Un instant
form-post-lead = Nous vous ramenons vers { $client }. Si rien ne se passe, appuyez sur « Continuer ».

error-not-found-heading = Page introuvable
error-not-found-what = Il n’y a pas de page à cette adresse.
error-not-found-next = Vérifiez l’adresse, ou retournez à l’application et recommencez à partir de là.
error-method-not-allowed-heading = Ce n’est pas possible ici
error-method-not-allowed-what = L’adresse existe, mais pas pour ce type de requête.
error-method-not-allowed-next = Retournez à l’application et recommencez à partir de là.
error-too-large-heading = L’envoi est trop volumineux
error-too-large-what = Le formulaire contenait plus que ce que nous pouvons accepter.
error-too-large-next = Revenez en arrière, raccourcissez ce que vous avez saisi et renvoyez-le.
error-bad-request-heading = Nous n’avons pas compris la requête
error-bad-request-what = Un élément manquait ou était endommagé.
error-bad-request-next = Retournez à l’application et recommencez.
error-form-unverified-heading = Nous n’avons pas pu vérifier le formulaire
error-form-unverified-what = Le formulaire et le cookie de votre navigateur ne vont pas ensemble. Cela arrive quand une page reste longtemps ouverte ou quand des cookies ont été supprimés.
error-form-unverified-next = Revenez en arrière, rechargez la page et renvoyez le formulaire.
error-cookies-blocked-heading = Les cookies sont nécessaires pour se connecter
error-cookies-blocked-what = Votre navigateur n’a pas renvoyé notre cookie ; nous ne pouvons donc pas distinguer votre connexion des autres.
error-cookies-blocked-next = Autorisez les cookies pour ce site dans les paramètres de votre navigateur, puis recommencez.
error-busy-heading = Beaucoup de personnes se connectent
error-busy-what = Nous ne pouvons pas en accueillir davantage pour l’instant.
error-busy-next = Veuillez réessayer dans un instant.
error-store-unavailable-heading = La connexion est interrompue
error-store-unavailable-what = Une partie de notre service ne répond pas. Votre compte et votre mot de passe sont en sécurité.
error-store-unavailable-next = Veuillez réessayer dans quelques minutes.
error-too-many-requests-heading = C’était trop souvent
error-too-many-requests-what = Beaucoup de requêtes sont venues de votre réseau en peu de temps.
error-too-many-requests-next = Attendez quelques minutes, puis réessayez.
error-network-heading = Vous ne pouvez pas vous connecter d’ici
error-network-what = Le réseau que vous utilisez en ce moment ne fait pas partie de ceux qui donnent accès à cette page.
error-network-next = Essayez depuis un autre réseau. Si cela devrait fonctionner d’ici, communiquez le numéro ci-dessous aux responsables de cette page de connexion.
error-internal-heading = Un problème est survenu de notre côté
error-internal-what = Vous n’avez rien fait de mal. L’erreur a été enregistrée.
error-internal-next = Veuillez réessayer. Si cela se reproduit, communiquez la référence ci-dessous à l’équipe d’administration.
error-redirect-mismatch-heading = Nous ne pouvons pas vous renvoyer
error-redirect-mismatch-what = L’application nous a demandé de vous renvoyer vers une adresse qu’elle n’a pas enregistrée. Pour vous protéger, nous nous arrêtons ici.
error-redirect-mismatch-next = Prévenez les responsables de l’application. La référence ci-dessous leur sera utile.
error-missing-parameters-heading = Le lien est incomplet
error-missing-parameters-what = L’application a omis un élément nécessaire à la connexion.
error-missing-parameters-next = Retournez à l’application et recommencez. Si cela ne change rien, prévenez ses responsables.
error-unknown-client-heading = Nous ne connaissons pas cette application
error-unknown-client-what = L’application d’où vous venez n’est pas enregistrée chez nous.
error-unknown-client-next = Vérifiez le lien, ou prévenez les responsables de l’application.
error-unknown-host-heading = Personne ne se connecte ici
error-unknown-host-what = Aucune connexion n’est configurée pour cette adresse.
error-unknown-host-next = Vérifiez que l’adresse ne contient pas de faute de frappe.
error-login-unavailable-heading = Ces pages de connexion ne sont pas disponibles
error-login-unavailable-what = L’application n’a pas de pages de connexion à elle en ce moment.
error-login-unavailable-next = Prévenez les responsables de l’application. La référence ci-dessous leur sera utile.
error-logout-destination-heading = Nous ne pouvons pas vous diriger plus loin
error-logout-destination-what = L’application nous a demandé de vous envoyer vers une adresse qu’elle n’a pas enregistrée. Pour vous protéger, nous nous arrêtons ici.
error-logout-destination-next = Vous pouvez fermer cette fenêtre, ou ouvrir l’application vous-même.
error-not-confirmed-heading = Votre compte n’est pas encore confirmé
error-not-confirmed-what = Votre nom et votre mot de passe sont corrects, mais le compte n’a pas été confirmé.
error-not-confirmed-next = Demandez à l’équipe d’administration de le confirmer, puis reconnectez-vous.
error-reset-required-heading = Votre mot de passe doit être réinitialisé
error-reset-required-what = Pour votre sécurité, votre ancien mot de passe ne fonctionne plus.
error-reset-required-next = Demandez-en un nouveau à l’équipe d’administration.
error-no-factor-heading = Il manque une deuxième étape
error-no-factor-what = Cette application demande une deuxième étape, et votre compte n’en a aucune utilisable ici.
error-no-factor-next = Demandez à l’équipe d’administration d’en ajouter une pour vous.

## Mail and text messages

moment = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Votre code
mail-or-link = Ou ouvrez ce lien, sur n’importe quel appareil. La connexion se fait là où vous avez commencé :
mail-fact-account = Compte
mail-fact-password = Mot de passe provisoire
mail-fact-device = Appareil
mail-fact-when = Date
mail-fact-browser = Navigateur
mail-fact-address = Adresse réseau
mail-fact-now = Maintenant
mail-fact-takes-effect = Prend effet
mail-fact-codes-left = Codes de récupération restants
mail-fact-unusual = Inhabituel
mail-fact-country = Pays
risk-new-browser = nouveau navigateur
risk-new-network = nouveau réseau
risk-many-failures = beaucoup d’essais incorrects auparavant
risk-new-country = nouveau pays
risk-impossible-travel = trop loin de la connexion précédente
mail-action-confirm = Confirmer l’adresse e-mail
mail-action-sign-in = Se connecter
mail-action-stop = Arrêter
mail-action-not-me = Ce n’était pas moi
mail-note-code-lasts = Le code est valable { $span } et fonctionne une seule fois.
mail-note-link-lasts = Le lien est valable { $span } et fonctionne une seule fois.
mail-note-password-lasts = Le mot de passe fonctionne une seule fois et est valable { $span }. À la connexion, vous en choisissez un à vous.
mail-note-ignore = Si vous n’avez rien demandé, vous pouvez ignorer ce message. Il ne se passera rien.
mail-note-keep = Gardez le code pour vous : personne chez { $app } ne vous le demandera jamais.
mail-note-somebody-knows = Si vous n’êtes pas en train de vous connecter, une autre personne connaît votre mot de passe. Changez-le.
mail-note-nothing-changed = Si vous n’avez rien demandé, vous pouvez ignorer ce message. Votre mot de passe reste le même.
mail-note-not-you = Si c’était vous, vous n’avez rien à faire. Sinon, prévenez tout de suite l’équipe d’administration.
mail-note-blocked-you = Si c’était vous, connectez-vous depuis un navigateur ou un lieu que vous avez déjà utilisé, ou avec une clé d’accès.
mail-note-blocked-not-you = Si ce n’était pas vous, quelqu’un connaît peut-être votre mot de passe. Choisissez-en un autre.
mail-footer = Ce message a été envoyé automatiquement par { $app }. Les réponses ne sont pas lues.

mail-sign-up-code-title = Confirmez votre adresse e-mail
mail-sign-up-code-lead = Saisissez ce code pour terminer votre inscription à { $app }.
mail-sign-up-link-title = Confirmez votre adresse e-mail
mail-sign-up-link-lead = Il reste une étape pour vous inscrire à { $app } : confirmez que cette adresse est la vôtre.
mail-resent-code-title = Votre nouveau code
mail-resent-code-lead = Saisissez ce code pour terminer votre inscription à { $app }. Les codes précédents ne sont plus valables.
mail-resent-link-title = Votre nouveau lien
mail-resent-link-lead = Confirmez que cette adresse est la vôtre pour terminer votre inscription à { $app }. Les liens précédents ne sont plus valables.
mail-recovery-code-title = Réinitialisez votre mot de passe
mail-recovery-code-lead = Saisissez ce code pour choisir un nouveau mot de passe pour { $app }.
mail-sign-in-code-title = Votre code de connexion
mail-sign-in-code-lead = Saisissez ce code pour vous connecter à { $app }.
mail-mfa-code-title = Votre code pour la deuxième étape
mail-mfa-code-lead = Votre mot de passe était correct. Saisissez ce code pour terminer votre connexion à { $app }.
mail-attribute-code-title = Confirmez votre nouvelle adresse e-mail
mail-attribute-code-lead = Saisissez ce code pour utiliser cette adresse avec votre compte { $app }.
mail-invitation-title = Votre compte est prêt
mail-invitation-lead = Un compte { $app } a été créé pour vous.
mail-already-registered-title = Vous avez déjà un compte
mail-already-registered-lead = Quelqu’un a voulu créer un compte { $app } avec cette adresse, qui en a déjà un. Si c’était vous, connectez-vous comme d’habitude, ou réinitialisez votre mot de passe si vous l’avez oublié.
mail-password-changed-title = Votre mot de passe a été modifié
mail-password-changed-lead = Le mot de passe de votre compte { $app } a été modifié.
mail-authenticator-added-title = Une application d’authentification a été ajoutée
mail-authenticator-added-lead = Désormais, une application d’authentification peut confirmer que c’est bien vous, à chaque connexion à { $app }.
mail-authenticator-removed-title = Une application d’authentification a été supprimée
mail-authenticator-removed-lead = Une application d’authentification ne peut plus être utilisée avec votre compte { $app }.
mail-passkey-added-title = Une clé d’accès a été ajoutée
mail-passkey-added-lead = Désormais, une nouvelle clé d’accès ouvre votre compte { $app }.
mail-passkey-removed-title = Une clé d’accès a été supprimée
mail-passkey-removed-lead = Une clé d’accès n’ouvre plus votre compte { $app }.
mail-passkey-copied-title = Une clé d’accès a été refusée
mail-passkey-copied-lead = Quelqu’un a voulu se connecter à { $app } avec l’une de vos clés d’accès, peut-être copiée, et l’accès lui a été refusé. Supprimez cette clé d’accès de votre compte, et ajoutez-en une nouvelle.
mail-recovery-codes-made-title = De nouveaux codes de récupération ont été créés
mail-recovery-codes-made-lead = Il y a de nouveaux codes de récupération pour votre compte { $app }. Les précédents ne fonctionnent plus.
mail-recovery-code-used-title = Un code de récupération a été utilisé
mail-recovery-code-used-lead = Une personne s’est connectée à votre compte { $app } avec l’un de vos codes de récupération.
mail-recovery-codes-low-title = Il reste peu de codes de récupération
mail-recovery-codes-low-lead = Une personne s’est connectée à votre compte { $app } avec l’un de vos codes de récupération. Il en reste peu : créez-en de nouveaux sur la page de votre compte.
mail-new-device-title = Connexion depuis un nouveau navigateur
mail-new-device-lead = Une personne s’est connectée à votre compte { $app } depuis un navigateur que nous ne connaissions pas.
mail-unusual-sign-in-title = Connexion inhabituelle
mail-unusual-sign-in-lead = Une personne s’est connectée à votre compte { $app }, et quelque chose était inhabituel.
mail-sign-in-blocked-title = Une connexion a été bloquée
mail-sign-in-blocked-lead = Quelqu’un a passé la première étape de la connexion à votre compte { $app }. C’était si inhabituel que nous n’avons laissé entrer personne.
mail-account-deleted-title = Votre compte a été supprimé
mail-account-deleted-lead = Votre compte { $app } et ce qui lui appartenait ont été supprimés.
mail-email-changed-title = Votre adresse e-mail a été modifiée
mail-email-changed-lead = Votre compte { $app } a maintenant une autre adresse e-mail. Les messages y sont désormais envoyés ; celui-ci était le dernier à l’ancienne adresse.
mail-phone-changed-title = Votre numéro de téléphone a été modifié
mail-phone-changed-lead = Votre compte { $app } a maintenant un autre numéro de téléphone.
mail-email-removed-title = Votre adresse e-mail a été supprimée
mail-email-removed-lead = Votre compte { $app } n’a plus cette adresse e-mail. C’était le dernier message envoyé à celle-ci.
mail-phone-removed-title = Votre numéro de téléphone a été supprimé
mail-phone-removed-lead = Votre compte { $app } n’a plus ce numéro de téléphone.
mail-lost-factor-begun-title = Votre deuxième étape va être supprimée
mail-lost-factor-begun-lead = Quelqu’un a demandé à accéder à votre compte { $app } sans la deuxième étape. Si ce n’était pas vous, arrêtez la demande maintenant. Un clic suffit, sans avoir à vous connecter.
mail-lost-factor-finished-title = Votre deuxième étape a été supprimée
mail-lost-factor-finished-lead = La deuxième étape de votre compte { $app } a été supprimée, comme demandé. Configurez-en une nouvelle à votre prochaine connexion.

sms-sign-up-code = { $app } : { $code } est votre code d’inscription.
sms-sign-up-link = { $app } : confirmez ce numéro pour vous inscrire : { $link }
sms-resent-code = { $app } : { $code } est votre nouveau code d’inscription.
sms-resent-link = { $app } : votre nouveau lien pour confirmer ce numéro : { $link }
sms-recovery-code = { $app } : { $code } est votre code pour réinitialiser votre mot de passe. Ne le donnez à personne.
sms-sign-in-code = { $app } : { $code } est votre code de connexion. Ne le donnez à personne.
sms-mfa-code = { $app } : { $code } est votre code pour la deuxième étape. Ne le donnez à personne.
sms-attribute-code = { $app } : { $code } est votre code pour confirmer ce numéro.
sms-invitation = { $app } : nom d’utilisateur { $username }, mot de passe provisoire { $code }
sms-already-registered = { $app } : ce numéro a déjà un compte. Connectez-vous, ou réinitialisez votre mot de passe.
sms-password-changed = { $app } : le mot de passe de { $username } a été modifié. Pas vous ? Prévenez l’équipe d’administration.
sms-authenticator-added = { $app } : une application d’authentification a été ajoutée pour { $username }. Pas vous ? Prévenez l’équipe d’administration.
sms-authenticator-removed = { $app } : une application d’authentification de { $username } a été supprimée. Pas vous ? Prévenez l’équipe d’administration.
sms-passkey-added = { $app } : une clé d’accès a été ajoutée pour { $username }. Pas vous ? Prévenez l’équipe d’administration.
sms-passkey-removed = { $app } : une clé d’accès de { $username } a été supprimée. Pas vous ? Prévenez l’équipe d’administration.
sms-passkey-copied = { $app } : une clé d’accès de { $username }, peut-être copiée, a été refusée. Supprimez-la de votre compte.
sms-recovery-codes-made = { $app } : de nouveaux codes de récupération ont été créés pour { $username }. Pas vous ? Prévenez l’équipe d’administration.
sms-recovery-code-used = { $app } : connexion de { $username } avec un code de récupération. Pas vous ? Prévenez l’équipe d’administration.
sms-recovery-codes-low = { $app } : connexion de { $username } avec un code de récupération ; il en reste peu. Pas vous ? Prévenez l’équipe d’administration.
sms-new-device = { $app } : connexion de { $username } depuis un nouveau navigateur. Pas vous ? Prévenez l’équipe d’administration.
sms-unusual-sign-in = { $app } : connexion inhabituelle de { $username }. Pas vous ? Prévenez l’équipe d’administration.
sms-sign-in-blocked = { $app } : une connexion inhabituelle de { $username } a été bloquée. Pas vous ? Changez votre mot de passe.
sms-account-deleted = { $app } : le compte { $username } a été supprimé.
sms-email-changed = { $app } : l’adresse e-mail de { $username } a été modifiée. Pas vous ? Prévenez l’équipe d’administration.
sms-phone-changed = { $app } : le numéro de téléphone de { $username } a été modifié. Pas vous ? Prévenez l’équipe d’administration.
sms-email-removed = { $app } : l’adresse e-mail de { $username } a été supprimée. Pas vous ? Prévenez l’équipe d’administration.
sms-phone-removed = { $app } : le numéro de téléphone de { $username } a été supprimé. Pas vous ? Prévenez l’équipe d’administration.
sms-lost-factor-begun = { $app } : quelqu’un a demandé à supprimer la deuxième étape de { $username }. Pas vous ? Arrêtez la demande : { $link }
sms-lost-factor-finished = { $app } : la deuxième étape de { $username } a été supprimée. Pas vous ? Prévenez l’équipe d’administration.

## Demo

demo-home = Vers l’application de démonstration
demo-home-title = Une petite application
demo-home-lead = Elle ne sait encore rien de vous. Connectez-vous pour voir ce qu’elle apprend.
demo-start-title = Des personnes pour se connecter
demo-start-lead = Elles n’existent que dans cette démonstration. Chacune montre un autre chemin à travers les pages.
demo-shows-password = Se connecte avec un simple mot de passe.
demo-shows-totp = Doit saisir un code d’une application d’authentification.
demo-shows-invited = A un mot de passe provisoire et en choisit un nouveau.
demo-shows-set-up = Doit d’abord configurer une deuxième étape.
demo-shows-disabled = A un compte désactivé et se voit refuser l’accès.
demo-shows-studio = Change l’apparence des pages, à l’adresse /studio.
demo-totp-key = Clé d’authentification
demo-session-title = Votre session est ouverte
demo-refresh = Renouveler les jetons
demo-id-token = Jeton d’identité
demo-access-token = Jeton d’accès
demo-claim = Revendication
demo-value = Valeur
demo-error-title = La connexion n’a pas abouti
demo-error-lead = Au lieu d’un code, l’application a reçu ceci :
mailbox-title = Messages envoyés
mailbox-lead = Dans cette démonstration, rien ne quitte la machine. Ce qui aurait été envoyé est conservé ici.
mailbox-empty = Rien n’a encore été envoyé.
mailbox-mail = E-mail
mailbox-sms = SMS
mailbox-from = De
mailbox-to = À
mailbox-sent = Envoyé
mailbox-raw = Afficher le code source complet
