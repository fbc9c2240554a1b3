sign-in-title = <b>Sign in</b>
