sign-in-title = &#60;script&#62;
