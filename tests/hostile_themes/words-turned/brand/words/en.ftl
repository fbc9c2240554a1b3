sign-in-title = Sign in
continue = ‮no eunitnoC
