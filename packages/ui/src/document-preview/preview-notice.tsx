import { FileX2 } from "lucide-react";
import type { ReactNode } from "react";
import { EmptyState } from "../empty-state.tsx";

export interface PreviewNoticeProps {
	title: string;
	text: string;
	action?: ReactNode;
	className?: string;
}

/** Stands where a preview cannot. */
export function PreviewNotice({ title, text, action, className }: PreviewNoticeProps) {
	return <EmptyState icon={FileX2} title={title} text={text} action={action} className={className} />;
}
