import { Breadcrumb, BreadcrumbLink, BreadcrumbPage } from "@dossier/ui/breadcrumb";
import { PageBody, PageHeader } from "@dossier/ui/page-header";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { createsClients } from "../../access/permissions.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { paths } from "../../paths.ts";
import { FileChoice } from "./file-choice.tsx";
import { FileImport } from "./file-import.tsx";
import { ImportsHistory } from "./imports-history.tsx";
import { NotForYourRole } from "./not-for-your-role.tsx";
import type { OpenedFile } from "./opened-file.ts";

/** Clients from a CSV file: choose, check, import, and undo what was imported. */
export function ClientImportPage() {
	const { t } = useTranslation("clientImports");
	const { t: clients } = useTranslation("clients");
	const [file, setFile] = useState<OpenedFile | null>(null);
	const mayImport = createsClients(useCurrentStaff());
	useEffect(() => () => file?.close(), [file]);

	return (
		<PageBody>
			<PageTitle>{t("pageTitle")}</PageTitle>
			<PageHeader
				breadcrumb={
					<Breadcrumb label={clients("page.breadcrumb")}>
						<BreadcrumbLink>
							<Link to={paths.clients()}>{clients("pageTitle")}</Link>
						</BreadcrumbLink>
						<BreadcrumbPage>{t("pageTitle")}</BreadcrumbPage>
					</Breadcrumb>
				}
				title={t("pageTitle")}
				description={t("description")}
			/>
			{mayImport ? (
				<>
					{file ? (
						<FileImport key={file.summary.hash} file={file} onLeave={() => setFile(null)} />
					) : (
						<FileChoice onOpened={setFile} />
					)}
					<ImportsHistory />
				</>
			) : (
				<NotForYourRole />
			)}
		</PageBody>
	);
}
