// Sends the one form of the page; its button does the same by hand.
document.querySelector("form[data-submit]")?.submit();
