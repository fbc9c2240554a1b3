## On every page

languages = Language
languages-go = Change
title-error = Error:
summary-heading = Please check this
next = Next
continue = Continue
other-account = Use another account
not-you = Not you?
sign-out = Sign out
signed-in-as = Signed in as
reference = Reference
way-back = Back to { $client }
way-sign-in = Sign in
way-again = Try again
wait-seconds = { $count ->
    [one] in 1 second
   *[other] in { $count } seconds
}
wait-minutes = { $count ->
    [one] in 1 minute
   *[other] in { $count } minutes
}
wait-hours = { $count ->
    [one] in 1 hour
   *[other] in { $count } hours
}
span-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

## Fields

label-username = User name
label-email = Email address
label-phone = Phone number
label-email-or-phone = Email address or phone number
label-any = User name, email or phone number
label-password = Password
label-new-password = New password
label-confirm-password = New password again
label-device-name = Name of this device (optional)
password-show = Show password
password-hide = Hide password
code-label = Code
device-name-hint = For example “My phone”, so that you know later which app to open.

## Signing in

sign-in-title = Sign in
sign-in-lead = to continue to { $client }
sign-in-submit = Sign in
password-title = Enter your password
username-missing = Enter the name you sign in with.
username-too-long = That name is too long. Enter at most 128 characters.
password-missing = Enter your password.
wrong-credentials = The name or the password is not right. Check both and try again.
unknown-user = Nobody here has this name. Check how it is spelled.
account-locked = There were too many wrong tries. Try again { $wait }.
temporary-password-expired = Your temporary password has run out. Ask whoever invited you for a new one.
account-not-confirmed = This account has not been confirmed yet. Ask your administrator to confirm it.
account-confirmed = Your account is confirmed. Sign in to go on.
password-reset-required = Your password has to be reset before you can sign in. Ask your administrator for help.
password-reset-now = Your password no longer counts. Choose a new one, with a code that we send you.
password-in-a-breach = This password has become known through a data breach elsewhere, so it no longer opens your account. Choose a new one, with a code that we send you.

## New password

new-password-title = Choose a new password
new-password-lead = You signed in with a temporary password. From now on, only you should know it.
new-password-lead-breached = Your password has become known through a data breach elsewhere. Choose one that you use nowhere else.
new-password-submit = Save and continue
new-password-missing = Enter a new password.
password-too-short = { $count ->
    [one] The password needs at least 1 character.
   *[other] The password needs at least { $count } characters.
}
password-too-long = { $count ->
    [one] The password may have at most 1 character.
   *[other] The password may have at most { $count } characters.
}
password-rules = The new password does not keep all of the rules yet. The list shows what is missing.
password-needs-upper = The password needs an upper-case letter (A to Z).
password-needs-lower = The password needs a lower-case letter (a to z).
password-needs-digit = The password needs a digit (0 to 9).
password-needs-symbol = The password needs a symbol, such as !, ? or #.
password-edge-space = The password must not begin or end with a space.
password-mismatch = The two passwords are not the same. Enter the new password twice.
password-reused = You have used this password before. Choose another one.
password-guessable = The password is too easy to guess. Take more characters, or several words that have nothing to do with each other or with you.
password-breached = This password has become known through a data breach elsewhere. Choose one that you use nowhere else.
password-characters = The new password holds characters that cannot be used. Choose another one.
password-changed = Your password has been changed.
rule-length = { $count ->
    [one] At least 1 character
   *[other] At least { $count } characters
}
rule-upper = An upper-case letter
rule-lower = A lower-case letter
rule-digit = A digit
rule-symbol = A symbol, such as !, ? or #
rule-edges = No space at the beginning or end
rule-unused = Not one that you have used before
rule-unguessable = Hard to guess: no common word or pattern, nothing about you
rule-unbreached = Not one from a known data breach
rule-met = done
rule-unmet = still missing

## A forgotten password

forgot-link = Forgot your password?
sign-up-link = Create an account
sign-in-link = Back to sign-in
forgot-title = Forgot your password?
forgot-lead = Tell us who you are, and we send you a code to choose a new one.
forgot-submit = Send code
choose-reset-title = Where should the code go?
choose-reset-legend = Send it
choose-reset-email = By email
choose-reset-text = By text message
choose-reset-to = To { $destination }
reset-title = Reset your password
reset-lead = If there is an account, a code is on its way to { $destination }.
reset-everywhere = Sign me out everywhere else
reset-submit = Save new password
sent-code-hint = It is in the message that we sent. It may take a minute to arrive.
code-not-there = No code yet?
code-resend = Send another
code-sent = Another code is on its way. The one before no longer works.
code-sent-just-now = A code was sent just now. Wait half a minute before you ask for another.
no-recovery = We know no address to send a code to. Ask your administrator for help.

## An account of one's own

sign-up-title = Create an account
sign-up-lead = for { $client }
sign-up-passwordless = You may leave the password empty. Then a code or a passkey lets you in.
sign-up-submit = Create account
optional = (optional)
terms-title = Before you go on
terms-lead = Please read this and agree to it. It is new, or it has changed since you agreed.
terms-agree = I agree: { $title }
terms-read = Read “{ $title }” (opens in a new tab)
terms-missing = To go on, tick the box “{ $title }”.
terms-decline = I do not agree
terms-declined-title = You did not agree
terms-declined-lead = Without it you cannot sign in here. Nothing was passed on to the application.
terms-again = Read it again
label-name = Full name
label-given-name = First name
label-middle-name = Middle name
label-family-name = Last name
label-nickname = Nickname
label-birthdate = Date of birth
label-gender = Gender
label-address = Address
label-locale = Language
label-zoneinfo = Time zone
label-profile = Profile page
label-picture = Picture
label-website = Website
field-missing = Fill in this field.
field-too-long = That is too long. Shorten it.
field-characters = This holds characters that cannot be used. Take them out.
username-taken = Somebody has this user name already. Choose another one.
name-taken = There is an account with this already. Sign in, or reset your password.
looks-like-contact = A user name must not look like an email address or a phone number. Choose another one.
not-email = That is not an email address. It looks like name@example.com.
not-phone = That is not a phone number. Begin with + and the country code, such as +44 20 7946 0000.
not-date = That is not a date.
not-url = That is not a web address. It begins with https://.
not-number = That is not a number. Write it like 12 or 12.5.
not-a-choice = Choose one of these.
pattern-missed = That does not have the form that is asked for.
choose-one = Please choose
yes = Yes
no = No
confirm-title = Confirm your account
confirm-lead = We sent a code to { $destination }.
confirm-lead-link = We sent a link to { $destination }. Open it, then come back here.
sent-code-missing = Enter the code from our message.
sent-code-wrong = That code is not right. Check it, or ask for another.
code-expired = That code has run out. Ask for another.
contact-taken = Another account has this address by now. Sign in to that one, or reset its password.
await-approval-title = Almost there
await-approval-lead = Your account for { $client } is ready. Somebody has to let you in; try again later.
confirm-link-title = One press is left
confirm-link-lead = Press the button to confirm the account for { $client }. If you did not ask for one, close this page.
confirm-link-submit = Confirm account
confirmed-title = Your account is confirmed
confirmed-lead = Go back to where you signed up, or sign in.
link-expired-title = This link has run out
link-expired-lead = Sign in with your name and password, and we send you a new one.

## Second step

choose-setup-title = Add a second step
choose-setup-lead = A password alone can be guessed or stolen. With a second step, your account stays yours even then.
choose-setup-legend = How would you like to confirm that it is you?
method-totp = Authenticator app
method-totp-hint = An app on your phone or computer shows a new code every 30 seconds. It needs no network.
method-password = Password
method-password-hint = The one that you chose for this account.
method-email = Code by email
method-email-hint = We send it to your address.
method-text = Code by text message
method-text-hint = We send it to your phone.
choose-title = How would you like to sign in?
choose-second-title = How would you like to confirm it?
choose-legend = Choose one of these
other-way = Use another way
sent-code-title = Enter the code we sent
sent-code-lead = It is on its way to { $destination }.
sent-link-hint = Or open the link in the message, on any device.
sent-link-waits = This page then goes on by itself.
sent-link-opened = I opened the link
await-link-title = Waiting for your link
await-link-lead = Open the link that is on its way to { $destination }, and press the button there.
await-link-looks = This page looks every few seconds, and then goes on by itself.
await-link-code = Enter the code instead
link-pressed-title = You can go on
link-pressed-lead = The link in our message was used. Go on to { $client }.
sign-in-link-title = Is it you who signs in?
sign-in-link-lead = Somebody wants to sign in to { $client } as you.
sign-in-link-asked = { $count ->
    [0] Just now
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
sign-in-link-elsewhere = That browser will be signed in, not this one. If you did not begin there yourself, say no: somebody else would get into your account.
sign-in-link-yes = Yes, sign in
sign-in-link-no = No, that was not me
sign-in-link-pressed-title = Go back to where you began
sign-in-link-pressed-lead = The page there goes on by itself. You can close this one.
sign-in-link-refused-title = Nobody was let in
sign-in-link-refused-lead = The code and the link in that message do nothing any more. There is nothing else to do.
sign-in-link-expired-title = This link does nothing any more
sign-in-link-expired-lead = It was used, or its time ran out. If you pressed the button just now, go back to where you began. Otherwise ask for a new one there.
no-second = Your account needs a second step, and none can be used here. Ask your administrator for help.
method-passkey = Passkey
method-passkey-hint = Your device confirms that it is you, by fingerprint, face or PIN.
method-missing = Choose one of the methods.
set-up-totp-title = Set up your authenticator app
set-up-totp-lead = Add this account to the app, then enter the code that it shows.
set-up-totp-scan = Scan this picture with the app.
set-up-totp-open = Open in the app on this device
set-up-totp-key = Or type this key into the app:
set-up-totp-code-hint = The app shows it once the account has been added.
set-up-totp-submit = Check code and finish
qr-alt = QR code with the key for your authenticator app. The same key is written out below.
totp-title = Enter your code
totp-hint = Open your authenticator app to see it.
totp-hint-device = Open the authenticator app on { $device } to see it.
code-missing = Enter the code from your app.
code-malformed = The code has six digits. Enter all of them.
code-wrong = That code is not right. Enter the code that your app shows now.
code-used = That code has been used already. Wait until your app shows the next one.
method-recovery-code = Recovery code
recovery-code-use = Use a recovery code
remember-browser = { $count ->
    [one] Do not ask for this in this browser for 1 day
   *[other] Do not ask for this in this browser for { $count } days
}
lose-factor = I cannot use any of these
lost-factor-title = Get in without your second step
lost-factor-lead = { $count ->
    [one] To keep others out, this takes 1 day. We tell you at every address and number of your account, and one press stops it. After that day, prove the same once more and set up a new second step.
   *[other] To keep others out, this takes { $count } days. We tell you at every address and number of your account, and one press stops it. After those days, prove the same once more and set up a new second step.
}
lost-factor-ripe-lead = The wait is over. Prove once more that it is you. Your second steps from before are removed then, you are signed out everywhere, and you set up a new one.
lost-factor-legend = Where may we send a code?
lost-factor-submit = Send code
lost-factor-waits-title = Your request is waiting
lost-factor-waits-lead = Come back on { $when }, or within two weeks from then. Until then only your second step lets you in, and if you use it, the request ends.
lost-factor-waits-hint = It was not you? Press the link in the message that we sent, and change your password.
stop-lost-factor-title = Keep your second step?
stop-lost-factor-lead = Somebody asked to get in to your account for { $client } without its second step. If it was not you, stop it now.
stop-lost-factor-submit = Stop it
lost-factor-stopped-title = It is stopped
lost-factor-stopped-lead = Your second step stays. If it was not you who asked, change your password: somebody knows it.
lost-factor-nothing-title = There is nothing to stop
lost-factor-nothing-lead = It has been stopped already, or it is over. If your second step is gone and it was not you, tell your administrator.
account-lost-factor = Somebody asked to get in to your account without your second step. From { $when } on it can be removed. If it was not you, stop it.
recovery-code-title = Enter a recovery code
recovery-code-label = Recovery code
recovery-code-hint = One of the ten that you kept. It works once.
recovery-code-missing = Enter one of your recovery codes.
recovery-code-wrong = That code is not right, or it was used already. Check it, or take another one.
recovery-codes-title = Keep your recovery codes
recovery-codes-lead = If your phone is lost or out of reach, one of these lets you in. Each works once. Print them, or copy them to a safe place.
recovery-codes-once = We show them this once. Earlier ones no longer work.
recovery-codes-kept = I have kept them
device-name-too-long = That name is too long. Enter at most 64 characters.
authenticator-added = Your authenticator app has been added.

## Sessions

continue-title = Welcome back
continue-lead = You can go straight on to { $client }.
choose-account-title = Choose an account
choose-account-lead = Who goes on to { $client }?
choose-account-again = Sign in again
sign-out-of = Sign out { $name }
sign-out-all = Sign out everybody
confirm-sign-out-title = Sign out?
confirm-sign-out-lead = You will be signed out of every application that uses this sign-in in this browser.
signed-out-title = You are signed out
signed-out-lead = You can close this window now.
signed-out-notice = You are signed out.
session-refreshed = The tokens have been refreshed.

## The account page

account-title = Your account
account-profile-heading = About you
account-verified = Verified
account-unverified = Not verified
account-profile-change = Change details
account-profile-title = Change your details
account-save = Save
account-email-change = Change email address
account-email-add = Add an email address
account-email-title = Your email address
account-email-code-title = Confirm this email address
account-phone-change = Change phone number
account-phone-add = Add a phone number
account-phone-title = Your phone number
account-phone-code-title = Confirm this phone number
account-contact-lead = We send a code to the new one. Until you have entered it, nothing changes.
account-contact-other = Enter another one
label-preferred-username = Name to sign in with
profile-changed = Your details have been changed.
email-changed = Your email address has been changed.
phone-changed = Your phone number has been changed.
account-email-remove = Remove this address
account-phone-remove = Remove this number
email-removed = Your email address has been removed.
phone-removed = Your phone number has been removed.
already-yours = You have this already. Enter another one.
sign-in-again = For this you need to have signed in within the last ten minutes. Sign in again, then come back.
second-step-first = This changes how you sign in, so your second step comes first. Sign out everywhere and sign in with it, or open what asks you for it in your app. Then come back.
prove-first = Before you change this, confirm that it is you.
prove-link = Confirm with a code
account-proof-title = Confirm that it is you
account-proof-lead = Then you can go on with what you wanted to change.
account-proof-code-title = Enter the code to confirm it
proof-done = Thank you, that is confirmed. You can go on now.
account-sign-in-heading = How you sign in
account-change-password = Change password
account-set-password = Choose a password
account-first-password-title = Choose a password
account-no-app = None
account-added = Added { $when }
account-remove-app = Remove app
account-add-app = Add app
account-change-app = Name or remove
account-new-authenticator-title = Add an authenticator app
account-new-authenticator-submit = Add app
account-recovery-codes = Recovery codes
account-recovery-codes-left = { $count ->
    [0] None left
    [one] 1 left
   *[other] { $count } left
}
account-recovery-codes-make = Make new ones
account-recovery-codes-title = Make new recovery codes
account-recovery-codes-lead = You get ten codes for the day on which your second step is out of reach. Those from before stop working at once.
account-recovery-codes-submit = Make new codes
account-browsers-heading = Trusted browsers
account-browsers-hint = In these you are not asked for a second step. If you do not know one of them, forget it and change your password.
account-trusted-browser = Trusted browser
account-browser-seen = Last used { $when }
account-browser-until = Until { $when }
account-browser-forget = Forget
account-browsers-forget = Forget all
browsers-forgotten = Your second step is asked for there again.
account-session-heading = Where you are signed in
account-this-browser = This browser
account-since = Since { $when }
account-sessions-link = All browsers
account-sessions-lead = An app that was signed in to there stays signed in; you end its access on the page of your account. If you do not know a browser here, sign out of it and change your password.
account-some-browser = A browser
account-sessions-end = Sign out of all others
account-sessions-more = { $count ->
    [one] And one more
   *[other] And { $count } more
}
session-ended = You are signed out there.
sessions-ended = You are signed out everywhere else.
account-events-link = What happened lately
account-events-title = What happened lately
account-events-lead = If you do not know something here, say so. We then close your account to everybody else.
account-events-none = Nothing has been written down yet.
event-browser = { $browser } on { $system }
event-not-me = This was not me
event-refused = Refused
event-sign-in = Sign-in
event-sign-in-failed = Attempt to sign in
event-sign-in-blocked = Sign-in blocked
event-unusual-low = A little unusual: { $signs }
event-unusual-medium = Unusual: { $signs }
event-unusual-high = Very unusual: { $signs }
event-sign-up = Account created
event-confirmed = Account confirmed
event-password-changed = Password changed
event-recovery-begun = Code to reset the password asked for
event-password-reset = Password reset
event-app-added = Authenticator app added
event-app-removed = Authenticator app removed
event-passkey-added = Passkey added
event-passkey-removed = Passkey removed
event-browser-trusted = Browser trusted
event-browsers-forgotten = Trusted browsers forgotten
event-email-codes-added = Codes by email turned on
event-email-codes-removed = Codes by email turned off
event-text-codes-added = Codes by text message turned on
event-text-codes-removed = Codes by text message turned off
event-recovery-codes-made = Recovery codes made
event-recovery-code-used = Recovery code used
event-recovery-codes-removed = Recovery codes removed
event-profile-changed = Details changed
event-email-changed = Email address changed
event-phone-changed = Phone number changed
event-email-removed = Email address removed
event-phone-removed = Phone number removed
event-sign-out = Sign-out
event-everywhere = Sign-out everywhere
event-sessions-ended = Signed out elsewhere
event-terms-agreed = Terms agreed to
event-consent-withdrawn = Consent withdrawn
event-app-disconnected = App disconnected
event-exported = Data downloaded
event-disowned = “This was not me”
event-lost-factor-begun = Asked to get in without the second step
event-lost-factor-stopped = Request to get in without the second step stopped
event-lost-factor-finished = Second steps removed after the wait
event-administered = Changed by an administrator
not-me-title = This was not you?
not-me-lead = Then this is what we do:
not-me-ends = You are signed out in every other browser and every application.
not-me-app = The authenticator app that was added since goes.
not-me-recovery-codes = Recovery codes that were made since stop working.
not-me-passkey = A passkey that was added since goes.
not-me-email-codes = Codes by email, turned on since, are turned off.
not-me-text-codes = Codes by text message, turned on since, are turned off.
not-me-password = You choose a new password, and the old one no longer works.
not-me-submit = Secure my account
secured = Your account is yours alone again: the password is new, and everybody else is signed out.
account-everywhere = Sign out everywhere
account-everywhere-hint = You can sign out in every browser and every application at once, this one included.
account-apps-heading = Apps with access
account-apps-hint = An app that you disconnect no longer acts for you. It can come back when you sign in to it again.
account-apps-none = None
account-app-last = Last sign-in { $when }
account-disconnect = Disconnect
account-disconnect-app = Disconnect { $name }
app-disconnected = The app no longer has access to your account.
account-terms-heading = Terms and consents
account-terms-version = Version { $version }
account-terms-since = Agreed { $when }
account-terms-language = Language: { $language }
account-terms-none = You have not agreed to anything so far.
account-terms-offers = What you may agree to
account-terms-agree = I agree
account-terms-withdraw = Withdraw
consent-given = Thank you. Your consent is noted.
consent-withdrawn = Your consent is withdrawn.
account-data-heading = Your data
account-export-hint = What is kept about you, as a file that programs can read.
account-export = Download my data
account-delete = Delete account
account-back = Back to your account
account-password-title = Change your password
label-current-password = Current password
current-password-missing = Enter your current password.
current-password-wrong = That is not your current password.
account-authenticator-title = Your authenticator app
account-authenticator-lead = Its codes will no longer be taken. Where a second step is required and this was the only one, you set up a new one at your next sign-in.
account-authenticator-submit = Remove app
authenticator-removed = Your authenticator app has been removed.

passkey-title = Use your passkey
passkey-lead = Your device asks for your fingerprint, face or PIN. If the passkey is on your phone, choose the phone in the window that opens.
passkey-use = Use passkey
passkey-sign-in = Sign in with a passkey
passkey-unable = Passkeys need JavaScript and a browser that knows them. Here, use another way.
passkey-trouble = That did not work, or it was cancelled. Try again, or use another way.
passkey-refused = That passkey did not work here. Try again, or use another way.
passkey-too-late = It took a while. Try again.
passkey-known = This passkey is in use already. Sign in with it, or make another one.
passkeys-full = You have as many passkeys as there may be. Remove one first.
new-passkey-title = Sign in more easily with a passkey
new-passkey-lead = With a passkey you sign in by fingerprint, face or PIN. Nothing to remember, and nothing that a forged page could steal.
new-passkey-submit = Create passkey
new-passkey-later = Not now
label-passkey-name = Name of the passkey
passkey-name-hint = So that you recognise it later, for example “My phone”. You may leave it empty.
passkey-prove-lead = A passkey opens your account. Enter your password first, so that nobody else can add one.
passkeys-title = Your passkeys
passkeys-heading = Passkeys
passkeys-none = None
passkeys-manage = Show passkeys
passkeys-back = Back to your passkeys
passkey-add = Add a passkey
passkey-change = Change
passkey-unnamed = Passkey without a name
passkey-used = Last used { $when }
passkey-unused = Not used yet
passkey-synced = On several of your devices
passkey-own-title = Your passkey
passkey-rename = Save name
passkey-remove-heading = Remove this passkey
passkey-remove-hint = It will no longer open your account. It may stay listed on your device until you delete it there.
passkey-remove = Remove passkey
passkey-added = Your passkey is ready. Use it at your next sign-in.
passkey-renamed = The name has been saved.
passkey-removed = The passkey has been removed.
account-deletion-title = Delete your account?
account-deletion-lead = Your account and all that belongs to it will be gone for good, in every application that uses it. Nobody can bring it back.
label-account-name = Name of the account
account-name-hint = To show that you mean it, type { $name }
account-name-wrong = That is not the name of this account. Type it as it is shown.
account-deletion-submit = Delete for good
account-deleted-title = Your account is deleted
account-deleted-lead = Nothing of it is left here. { $client } may still keep data of its own.
account-closed-title = Please sign in first
account-closed-lead = Your account opens once you are signed in to { $client }. Sign in there, then come back.

## When it does not go on as planned

page-out-of-date = That page was out of date. This is where you are now.
time-ran-out = It took a while, so we start again. Please sign in once more.
form-unverified = We could not check where the form came from. Please send it again.
cookies-blocked = Your browser did not send our cookie back. Allow cookies for this site, then try again.
too-many-requests = That was too often in a short time. Try again { $wait }.
busy = Many people are signing in just now. Please try again in a moment.
expired-title = Time ran out
expired-lead = To keep your account safe, a sign-in ends after a while. Nothing is lost; just start again.
locked-title = Please wait a little
locked-lead = There were too many wrong tries, so we let nobody in for a moment. This protects the account from guessing.
locked-wait = Try again { $wait }.
too-many-title = A little slower, please
too-many-lead = More came in a short time than we take. Nothing is lost; just wait and go on.
form-post-title = One moment
form-post-lead = You are being taken back to { $client }. If nothing happens, press Continue.

error-not-found-heading = Page not found
error-not-found-what = There is no page at this address.
error-not-found-next = Check the address, or go back to the application and start from there.
error-method-not-allowed-heading = This cannot be done here
error-method-not-allowed-what = The address exists, but not for this kind of request.
error-method-not-allowed-next = Go back to the application and start from there.
error-too-large-heading = Too much was sent
error-too-large-what = The form held more than we can accept.
error-too-large-next = Go back, shorten what you entered, and send it again.
error-bad-request-heading = We did not understand the request
error-bad-request-what = Something in it was missing or damaged.
error-bad-request-next = Go back to the application and start again.
error-form-unverified-heading = We could not check the form
error-form-unverified-what = The form and your browser’s cookie do not belong together. This happens when a page stays open for long, or when cookies were deleted.
error-form-unverified-next = Go back, reload the page, and send the form again.
error-cookies-blocked-heading = Cookies are needed to sign in
error-cookies-blocked-what = Your browser did not send our cookie back, so we cannot tell your sign-in from others.
error-cookies-blocked-next = Allow cookies for this site in the settings of your browser, then start again.
error-busy-heading = Many people are signing in
error-busy-what = We cannot take on more just now.
error-busy-next = Please try again in a moment.
error-store-unavailable-heading = Sign-in is interrupted
error-store-unavailable-what = A part of our service does not answer. Your account and your password are safe.
error-store-unavailable-next = Please try again in a few minutes.
error-too-many-requests-heading = That was too often
error-too-many-requests-what = Many requests came from your network in a short time.
error-too-many-requests-next = Wait a few minutes, then try again.
error-network-heading = You cannot sign in from here
error-network-what = The network that you use just now is not among those from which this page may be used.
error-network-next = Try it from another network. If it should work from here, tell whoever runs this sign-in the number below.
error-internal-heading = Something went wrong on our side
error-internal-what = You did nothing wrong. The mistake has been recorded.
error-internal-next = Please try again. If it happens once more, tell your administrator the reference below.
error-redirect-mismatch-heading = We cannot send you back
error-redirect-mismatch-what = The application asked us to return you to an address that it has not registered. To protect you, we stop here.
error-redirect-mismatch-next = Tell the people who run the application. They need the reference below.
error-missing-parameters-heading = The link is incomplete
error-missing-parameters-what = The application left out something that a sign-in needs.
error-missing-parameters-next = Go back to the application and start again. If that does not help, tell the people who run it.
error-unknown-client-heading = We do not know this application
error-unknown-client-what = The application that sent you here is not registered with us.
error-unknown-client-next = Check the link, or tell the people who run the application.
error-unknown-host-heading = Nobody signs in here
error-unknown-host-what = No sign-in is set up for this address.
error-unknown-host-next = Check the address for a spelling mistake.
error-login-unavailable-heading = These sign-in pages are not available
error-login-unavailable-what = The application has no sign-in pages of its own at the moment.
error-login-unavailable-next = Tell the people who run the application. They need the reference below.
error-logout-destination-heading = We cannot send you on
error-logout-destination-what = The application asked us to send you to an address that it has not registered. To protect you, we stop here.
error-logout-destination-next = You can close this window, or open the application yourself.
error-not-confirmed-heading = Your account is not confirmed yet
error-not-confirmed-what = Your name and password are right, but the account has not been confirmed.
error-not-confirmed-next = Ask your administrator to confirm it, then sign in again.
error-reset-required-heading = Your password has to be reset
error-reset-required-what = For your safety, your old password no longer works.
error-reset-required-next = Ask your administrator for a new one.
error-no-factor-heading = A second step is missing
error-no-factor-what = This application asks for a second step, and your account has none that can be used here.
error-no-factor-next = Ask your administrator to add one for you.

## Mail and text messages

moment = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Your code
mail-or-link = Or open this link, on any device. You are signed in where you began:
mail-fact-account = Account
mail-fact-password = Temporary password
mail-fact-device = Device
mail-fact-when = When
mail-fact-browser = Browser
mail-fact-address = Network address
mail-fact-now = Now
mail-fact-takes-effect = Takes effect
mail-fact-codes-left = Recovery codes left
mail-fact-unusual = Unusual
mail-fact-country = Country
risk-new-browser = new browser
risk-new-network = new network
risk-many-failures = many wrong guesses before
risk-new-country = new country
risk-impossible-travel = too far away from the sign-in before
mail-action-confirm = Confirm email address
mail-action-sign-in = Sign in
mail-action-stop = Stop this
mail-action-not-me = This was not me
mail-note-code-lasts = The code is valid for { $span } and works once.
mail-note-link-lasts = The link is valid for { $span } and works once.
mail-note-password-lasts = The password works once and is valid for { $span }. When you sign in, you choose one of your own.
mail-note-ignore = If you did not ask for this, you can ignore this message. Nothing will happen.
mail-note-keep = Keep the code to yourself: nobody from { $app } will ever ask you for it.
mail-note-somebody-knows = If you are not signing in just now, somebody else knows your password. Change it.
mail-note-nothing-changed = If you did not ask for this, you can ignore this message. Your password stays as it is.
mail-note-not-you = If that was you, there is nothing to do. If it was not, tell your administrator at once.
mail-note-blocked-you = If that was you, sign in from a browser or a place that you have used before, or with a passkey.
mail-note-blocked-not-you = If it was not you, somebody may know your password. Choose another one.
mail-footer = This message was sent automatically by { $app }. Answers to it are not read.

mail-sign-up-code-title = Confirm your email address
mail-sign-up-code-lead = Enter this code to finish signing up for { $app }.
mail-sign-up-link-title = Confirm your email address
mail-sign-up-link-lead = One step is left to sign up for { $app }: confirm that this address is yours.
mail-resent-code-title = Your new code
mail-resent-code-lead = Enter this code to finish signing up for { $app }. Earlier codes no longer count.
mail-resent-link-title = Your new link
mail-resent-link-lead = Confirm that this address is yours to finish signing up for { $app }. Earlier links no longer count.
mail-recovery-code-title = Reset your password
mail-recovery-code-lead = Enter this code to choose a new password for { $app }.
mail-sign-in-code-title = Your code to sign in
mail-sign-in-code-lead = Enter this code to sign in to { $app }.
mail-mfa-code-title = Your code for the second step
mail-mfa-code-lead = Your password was right. Enter this code to finish signing in to { $app }.
mail-attribute-code-title = Confirm your new email address
mail-attribute-code-lead = Enter this code to use this address for your account for { $app }.
mail-invitation-title = Your account is ready
mail-invitation-lead = An account for { $app } has been made for you.
mail-already-registered-title = You already have an account
mail-already-registered-lead = Somebody tried to use this address for an account for { $app }, and it has one already. If it was you, sign in as usual, or reset your password if you no longer know it.
mail-password-changed-title = Your password was changed
mail-password-changed-lead = The password of your account for { $app } was changed.
mail-authenticator-added-title = An authenticator app was added
mail-authenticator-added-lead = From now on, an authenticator app can confirm that it is you who signs in to { $app }.
mail-authenticator-removed-title = An authenticator app was removed
mail-authenticator-removed-lead = An authenticator app can no longer be used with your account for { $app }.
mail-passkey-added-title = A passkey was added
mail-passkey-added-lead = From now on, a new passkey opens your account for { $app }.
mail-passkey-removed-title = A passkey was removed
mail-passkey-removed-lead = A passkey no longer opens your account for { $app }.
mail-passkey-copied-title = A passkey was refused
mail-passkey-copied-lead = Somebody signed in to { $app } with a passkey of yours that may have been copied, and was refused. Remove that passkey from your account, and add a new one.
mail-recovery-codes-made-title = New recovery codes were made
mail-recovery-codes-made-lead = There are new recovery codes for your account for { $app }. Earlier ones no longer work.
mail-recovery-code-used-title = A recovery code was used
mail-recovery-code-used-lead = Somebody signed in to your account for { $app } with one of your recovery codes.
mail-recovery-codes-low-title = Few recovery codes are left
mail-recovery-codes-low-lead = Somebody signed in to your account for { $app } with one of your recovery codes. Few are left: make new ones on your account page.
mail-new-device-title = A sign-in from a new browser
mail-new-device-lead = Somebody signed in to your account for { $app } from a browser that we did not know.
mail-unusual-sign-in-title = An unusual sign-in
mail-unusual-sign-in-lead = Somebody signed in to your account for { $app }, and something about it was unusual.
mail-sign-in-blocked-title = A sign-in was blocked
mail-sign-in-blocked-lead = Somebody passed the first step of signing in to your account for { $app }. It was so unusual that we let nobody in.
mail-account-deleted-title = Your account was deleted
mail-account-deleted-lead = Your account for { $app } and what belonged to it have been deleted.
mail-email-changed-title = Your email address was changed
mail-email-changed-lead = Your account for { $app } has another email address now. Messages go there from now on, and this was the last one to the address before.
mail-phone-changed-title = Your phone number was changed
mail-phone-changed-lead = Your account for { $app } has another phone number now.
mail-email-removed-title = Your email address was removed
mail-email-removed-lead = Your account for { $app } no longer has this email address. This was the last message to it.
mail-phone-removed-title = Your phone number was removed
mail-phone-removed-lead = Your account for { $app } no longer has this phone number.
mail-lost-factor-begun-title = Your second step is about to be removed
mail-lost-factor-begun-lead = Somebody asked to sign in to your account for { $app } without its second step. If it was not you, stop it now. One press is enough, and you need not sign in.
mail-lost-factor-finished-title = Your second step was removed
mail-lost-factor-finished-lead = The second step of your account for { $app } was removed, as was asked for. Set up a new one at your next sign-in.

sms-sign-up-code = { $app }: { $code } is your code to sign up.
sms-sign-up-link = { $app }: confirm this number to sign up: { $link }
sms-resent-code = { $app }: { $code } is your new code to sign up.
sms-resent-link = { $app }: your new link to confirm this number: { $link }
sms-recovery-code = { $app }: { $code } is your code to reset your password. Give it to nobody.
sms-sign-in-code = { $app }: { $code } is your code to sign in. Give it to nobody.
sms-mfa-code = { $app }: { $code } is your code for the second step. Give it to nobody.
sms-attribute-code = { $app }: { $code } is your code to confirm this number.
sms-invitation = { $app }: user name { $username }, temporary password { $code }
sms-already-registered = { $app }: this number has an account already. Sign in, or reset your password.
sms-password-changed = { $app }: the password of { $username } was changed. Not you? Tell your administrator.
sms-authenticator-added = { $app }: an authenticator app was added for { $username }. Not you? Tell your administrator.
sms-authenticator-removed = { $app }: an authenticator app of { $username } was removed. Not you? Tell your administrator.
sms-passkey-added = { $app }: a passkey was added for { $username }. Not you? Tell your administrator.
sms-passkey-removed = { $app }: a passkey of { $username } was removed. Not you? Tell your administrator.
sms-passkey-copied = { $app }: a passkey of { $username } that may have been copied was refused. Remove it from your account.
sms-recovery-codes-made = { $app }: new recovery codes were made for { $username }. Not you? Tell your administrator.
sms-recovery-code-used = { $app }: { $username } signed in with a recovery code. Not you? Tell your administrator.
sms-recovery-codes-low = { $app }: { $username } signed in with a recovery code, and few are left. Not you? Tell your administrator.
sms-new-device = { $app }: { $username } signed in from a new browser. Not you? Tell your administrator.
sms-unusual-sign-in = { $app }: an unusual sign-in of { $username }. Not you? Tell your administrator.
sms-sign-in-blocked = { $app }: an unusual sign-in of { $username } was blocked. Not you? Change your password.
sms-account-deleted = { $app }: the account { $username } was deleted.
sms-email-changed = { $app }: the email address of { $username } was changed. Not you? Tell your administrator.
sms-phone-changed = { $app }: the phone number of { $username } was changed. Not you? Tell your administrator.
sms-email-removed = { $app }: the email address of { $username } was removed. Not you? Tell your administrator.
sms-phone-removed = { $app }: the phone number of { $username } was removed. Not you? Tell your administrator.
sms-lost-factor-begun = { $app }: somebody asked to remove the second step of { $username }. Not you? Stop it: { $link }
sms-lost-factor-finished = { $app }: the second step of { $username } was removed. Not you? Tell your administrator.

## Demo

demo-home = To the demo application
demo-home-title = A small application
demo-home-lead = It knows nothing about you yet. Sign in to see what it learns.
demo-start-title = People to sign in as
demo-start-lead = They exist only in this demo. Each of them shows another way through the pages.
demo-shows-password = Signs in with a password alone.
demo-shows-totp = Is asked for a code from an authenticator app.
demo-shows-invited = Has a temporary password and chooses a new one.
demo-shows-set-up = Has to set up a second step first.
demo-shows-disabled = Has a disabled account and is refused.
demo-shows-studio = Changes how the pages look, at /studio.
demo-totp-key = Authenticator key
demo-session-title = You are signed in
demo-refresh = Refresh tokens
demo-id-token = ID token
demo-access-token = Access token
demo-claim = Claim
demo-value = Value
demo-error-title = The sign-in did not finish
demo-error-lead = The application was told this instead of a code:
mailbox-title = Sent messages
mailbox-lead = In this demo nothing leaves the machine. What would have been sent is kept here.
mailbox-empty = Nothing has been sent yet.
mailbox-mail = Mail
mailbox-sms = Text message
mailbox-from = From
mailbox-to = To
mailbox-sent = Sent
mailbox-raw = Show the whole source
