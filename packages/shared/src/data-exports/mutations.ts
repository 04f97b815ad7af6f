import { followDownload } from "../archives/follow-download.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Asks for a copy of the person's data. @throws `DossierError` `DATA_EXPORT_OPEN`, `TOO_MANY_REQUESTS`, `ROLE_NEEDED`. */
export async function requestDataExport(client: DossierClient): Promise<void> {
	unwrap(await client.rpc("request_data_export"));
}

/** Has the browser download a copy that is ready. @throws `DossierError` `DATA_EXPORT_GONE`, `DOWNLOAD_CLOSED`. */
export async function downloadDataExport(client: DossierClient, dataExportId: string): Promise<void> {
	const ticket = unwrap(await client.rpc("request_data_export_download", { data_export_id: dataExportId }));
	await followDownload(client, { export: ticket });
}
