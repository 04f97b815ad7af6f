import { useDebounced } from "@dossier/shared/text/use-debounced";
import { PageHeader } from "@dossier/ui/page-header";
import { SearchInput } from "@dossier/ui/search-input";
import { UploadDropzone } from "@dossier/ui/upload-dropzone";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useMembership } from "../../access/membership.ts";
import { ArchiveButton } from "../../archives/archive-button.tsx";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { BottomAction } from "../../layout/bottom-action.tsx";
import { DepositButton } from "./deposit-button.tsx";
import { Directories } from "./directories.tsx";
import { chosenGroup, type DocumentGroup, depositGroup } from "./document-group.ts";
import { DocumentGroupList } from "./document-group-list.tsx";
import { DocumentGroupsNav } from "./document-groups-nav.tsx";
import { DocumentListSkeleton } from "./document-list-skeleton.tsx";
import { FoundDocuments } from "./found-documents.tsx";
import { UploadsPanel } from "./uploads-panel.tsx";
import { useDeposit } from "./use-deposit.ts";
import { useDocumentGroups } from "./use-document-groups.ts";
import { useLimitsSentence } from "./use-limits-sentence.ts";

/** *Mes documents*: what the agency shared, what the client gave, and the client's other folders. */
export function DocumentsPage({ newIds }: { newIds: ReadonlySet<string> }) {
	const { t } = useTranslation("documents");
	const [address] = useSearchParams();
	const { space, readOnly } = useMembership();
	const groups = useDocumentGroups();
	const group = groups.data ? chosenGroup(groups.data, address.get("groupe")) : undefined;
	const here = group?.browsable ? { ...group, directory: address.get("dossier") ?? "" } : group;
	const deposit = groups.data && !readOnly ? depositGroup(groups.data, here) : undefined;
	return (
		<div className="flex flex-col gap-5">
			<PageTitle>{t("title")}</PageTitle>
			<PageHeader
				title={t("title")}
				actions={
					<>
						<ArchiveButton selection={{ clientId: space.clientId }} name={t("title")} />
						{deposit ? <DepositButton group={deposit} className="hidden md:inline-flex" /> : null}
					</>
				}
			/>
			{groups.isError && !groups.data ? (
				<LoadError error={groups.error} onRetry={() => groups.refetch()} retrying={groups.isFetching} />
			) : null}
			{groups.isPending ? <DocumentListSkeleton /> : null}
			{groups.data && group && here ? (
				<>
					<DocumentGroupsNav groups={groups.data} current={group} />
					<UploadsPanel />
					<SearchableGroup key={`${here.key}/${here.directory}`} group={here} newIds={newIds} />
				</>
			) : null}
			{deposit ? (
				<BottomAction>
					<DepositButton group={deposit} />
				</BottomAction>
			) : null}
		</div>
	);
}

function SearchableGroup({ group, newIds }: { group: DocumentGroup; newIds: ReadonlySet<string> }) {
	const { t } = useTranslation("documents");
	const { readOnly } = useMembership();
	const [search, setSearch] = useState("");
	const searched = useDebounced(search.trim());
	return (
		<>
			<SearchInput
				label={t("search")}
				clearLabel={t("clearSearch")}
				value={search}
				onValueChange={setSearch}
			/>
			{searched ? (
				<FoundDocuments search={searched} />
			) : (
				<>
					{group.browsable ? <Directories group={group} mayArrange={group.mayAdd && !readOnly} /> : null}
					{group.mayAdd && !readOnly ? <DropHere group={group} /> : null}
					<DocumentGroupList group={group} newIds={newIds} />
				</>
			)}
		</>
	);
}

/** Where there is a mouse, files are dropped right above the list they join. */
function DropHere({ group }: { group: DocumentGroup }) {
	const { t } = useTranslation("uploads");
	const deposit = useDeposit();
	const limits = useLimitsSentence();
	return (
		<UploadDropzone
			size="compact"
			className="hidden md:pointer-fine:flex"
			onFiles={(files) => deposit(files, group)}
			title={t("drop")}
			activeTitle={t("dropNow")}
			hint={limits}
			buttonLabel={t("chooseFiles")}
		/>
	);
}
