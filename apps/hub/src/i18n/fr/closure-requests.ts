export const closureRequests = {
	title: "{{name}} demande la clôture de ce compte depuis le {{date}}",
	text: "Archivez le client pour garder son dossier en lecture seule, ou effacez-le s’il le demande ; puis marquez la demande comme traitée.",
	handle: "Marquer comme traitée",
	handled: "La demande est traitée.",
} as const;
