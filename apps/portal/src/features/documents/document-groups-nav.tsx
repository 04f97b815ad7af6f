import { documentsQuery } from "@dossier/shared/documents/queries";
import { classNames } from "@dossier/ui/class-names";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMembership } from "../../access/membership.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { DocumentGroup } from "./document-group.ts";
import { useGroupLabel } from "./use-group-label.ts";

interface DocumentGroupsNavProps {
	groups: readonly DocumentGroup[];
	current: DocumentGroup;
}

/** The way between the groups: the two sides of the conversation first, then the folders that hold something. */
export function DocumentGroupsNav({ groups, current }: DocumentGroupsNavProps) {
	const { t } = useTranslation("documents");
	const sides = groups.filter((group) => group.origin);
	const folders = groups.filter((group) => !group.origin);
	return (
		<nav aria-label={t("groups.label")} className="flex flex-col gap-2 md:flex-row md:items-stretch">
			<div className="flex gap-1 rounded-lg bg-muted p-1">
				{sides.map((group) => (
					<GroupLink key={group.key} group={group} current={group === current} look="segment" />
				))}
			</div>
			<div className="-mx-gutter flex items-center gap-2 overflow-x-auto px-gutter [scrollbar-width:none] empty:hidden md:mx-0 md:px-0">
				{folders.map((group) => (
					<FolderLink key={group.key} group={group} current={group === current} />
				))}
			</div>
		</nav>
	);
}

/** A folder shows itself when it holds something, when the person may add to it, or when it is the one on screen. */
function FolderLink({ group, current }: { group: DocumentGroup; current: boolean }) {
	const client = useDossierClient();
	const { space } = useMembership();
	const documents = useInfiniteQuery(
		documentsQuery(client, { clientId: space.clientId, folder: group.folder, search: "" }),
	);
	const empty = !documents.data?.pages[0]?.rows.length;
	if (empty && !current && !group.mayAdd) return null;
	return <GroupLink group={group} current={current} look="pill" />;
}

const looks = {
	segment:
		"flex-1 rounded-md text-center leading-tight hover:text-foreground md:flex-none aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-sm aria-[current=page]:ring-1 aria-[current=page]:ring-border",
	pill: "shrink-0 whitespace-nowrap rounded-full border bg-card hover:bg-accent aria-[current=page]:border-brand-border aria-[current=page]:bg-brand-soft aria-[current=page]:text-brand",
};

interface GroupLinkProps {
	group: DocumentGroup;
	current: boolean;
	look: keyof typeof looks;
}

function GroupLink({ group, current, look }: GroupLinkProps) {
	const label = useGroupLabel();
	return (
		<Link
			to={paths.documentsIn(group.key)}
			replace
			aria-current={current ? "page" : undefined}
			className={classNames(
				"flex min-h-11 items-center justify-center px-4 py-1.5 font-medium text-muted-foreground text-sm transition-colors",
				looks[look],
			)}
		>
			{label(group)}
		</Link>
	);
}
