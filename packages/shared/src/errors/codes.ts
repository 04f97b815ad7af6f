/**
 * Every refusal a person can meet. The database's own (its `detail` is `DOSSIER_<code>`) come first,
 * then those of the services around it, then what the app finds before it asks.
 */
export const ERROR_CODES = [
	"ALREADY_MEMBER",
	"ARCHIVE_EMPTY",
	"ARCHIVE_TOO_LARGE",
	"CHANGED_MEANWHILE",
	"CLIENT_ARCHIVED",
	"CLIENT_NOT_OPEN",
	"CLIENT_SLUG_IS_FINAL",
	"CLIENT_STATUT_REFUSED",
	"DISPLAY_NAME_INVALID",
	"EMAIL_INVALID",
	"FILE_EMPTY",
	"FILE_NAME_INVALID",
	"FILE_NAME_TOO_LONG",
	"FILE_TOO_LARGE",
	"FILE_TYPE_REFUSED",
	"FOLDER_IS_LOCAL",
	"HISTORY_IS_FINAL",
	"INVITATION_EXPIRED",
	"INVITATION_FOR_ANOTHER",
	"INVITATION_NOT_OPEN",
	"INVITATION_UNKNOWN",
	"INVITATION_USED",
	"LAST_OPERATOR",
	"MEMBER_UNKNOWN",
	"NAME_TAKEN",
	"NOTE_ATTACHMENT_ELSEWHERE",
	"NOT_INVITED",
	"OBJECT_IS_KEPT",
	"OPERATOR_ONLY",
	"OWNER_UNAVAILABLE",
	"PATH_INVALID",
	"ROLE_NEEDED",
	"TAGS_INVALID",
	"TOO_MANY_AT_ONCE",
	"UPLOAD_NOT_EXPECTED",
	"VERSION_IS_FINAL",
	"CODE_WRONG",
	"CREDENTIALS_WRONG",
	"LINK_EXPIRED",
	"PASSWORD_SAME",
	"PASSWORD_WEAK",
	"SESSION_EXPIRED",
	"TOO_MANY_REQUESTS",
	"NOT_ALLOWED",
	"NOT_FOUND",
	"OFFLINE",
	"FILE_TYPE_MISMATCH",
	"FILTER_NAME_TAKEN",
	"UNKNOWN",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

const KNOWN: ReadonlySet<string> = new Set(ERROR_CODES);

/** Whether a text is one of our codes. */
export function isErrorCode(value: string): value is ErrorCode {
	return KNOWN.has(value);
}
