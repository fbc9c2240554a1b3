use actix_web::HttpResponse;

/// Whether the process serves requests. Says nothing of the stores, so that a restart is not what
/// an outage of theirs brings.
pub async fn get() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}
