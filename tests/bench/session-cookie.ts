/** The name of the cookie that holds the token of a session, where no TLS is. */
export const sessionCookie = "tandem-session";
