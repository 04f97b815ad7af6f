import {
	type Announcements,
	closestCenter,
	DndContext,
	type DragEndEvent,
	KeyboardSensor,
	PointerSensor,
	type UniqueIdentifier,
	useSensor,
	useSensors,
} from "@dnd-kit/core";
import {
	SortableContext,
	sortableKeyboardCoordinates,
	useSortable,
	verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { moved } from "@dossier/shared/parcours/order";
import { classNames } from "@dossier/ui/class-names";
import { IconButton } from "@dossier/ui/icon-button";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";

interface SortableItem {
	readonly id: string;
}

interface SortableListProps<Item extends SortableItem> {
	/** Names the list. */
	label: string;
	items: readonly Item[];
	nameOf: (item: Item) => string;
	/** Called with the ids in their new order. */
	onOrder: (ids: string[]) => void;
	/** One item, with what moves it. */
	children: (item: Item, handle: ReactNode) => ReactNode;
}

/** A list put in order by dragging, by the keyboard on the handle, or by buttons; each move is said aloud. */
export function SortableList<Item extends SortableItem>({
	label,
	items,
	nameOf,
	onOrder,
	children,
}: SortableListProps<Item>) {
	const { t } = useTranslation("parcours");
	const sensors = useSensors(
		useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
		useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
	);
	const ids = items.map(({ id }) => id);
	const announcements = useAnnouncements(items, nameOf);
	const drop = ({ active, over }: DragEndEvent) => {
		if (over && active.id !== over.id) {
			onOrder(moved(ids, String(active.id), ids.indexOf(String(over.id))));
		}
	};
	return (
		<DndContext
			sensors={sensors}
			collisionDetection={closestCenter}
			onDragEnd={drop}
			accessibility={{
				announcements,
				screenReaderInstructions: { draggable: t("order.instructions") },
			}}
		>
			<SortableContext items={ids} strategy={verticalListSortingStrategy}>
				<ol aria-label={label} className="flex flex-col gap-2">
					{items.map((item, place) => (
						<SortableRow
							key={item.id}
							id={item.id}
							name={nameOf(item)}
							place={place}
							count={items.length}
							onPlace={(next) => onOrder(moved(ids, item.id, next))}
						>
							{(handle) => children(item, handle)}
						</SortableRow>
					))}
				</ol>
			</SortableContext>
		</DndContext>
	);
}

interface SortableRowProps {
	id: string;
	name: string;
	place: number;
	count: number;
	onPlace: (place: number) => void;
	children: (handle: ReactNode) => ReactNode;
}

function SortableRow({ id, name, place, count, onPlace, children }: SortableRowProps) {
	const { t } = useTranslation("parcours");
	const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
		useSortable({ id, attributes: { roleDescription: t("order.role") } });
	const handle = (
		<div className="flex shrink-0 items-center">
			<button
				type="button"
				ref={setActivatorNodeRef}
				{...attributes}
				{...listeners}
				aria-label={t("order.drag", { name })}
				className="flex size-control-sm cursor-grab touch-none items-center justify-center rounded-md text-muted-foreground hover:bg-accent hover:text-foreground active:cursor-grabbing"
			>
				<GripVertical aria-hidden="true" className="size-icon" />
			</button>
			<IconButton
				label={t("order.up", { name })}
				size="sm"
				tooltip={false}
				disabled={place === 0}
				onClick={() => onPlace(place - 1)}
			>
				<ArrowUp aria-hidden="true" />
			</IconButton>
			<IconButton
				label={t("order.down", { name })}
				size="sm"
				tooltip={false}
				disabled={place === count - 1}
				onClick={() => onPlace(place + 1)}
			>
				<ArrowDown aria-hidden="true" />
			</IconButton>
		</div>
	);
	return (
		<li
			ref={setNodeRef}
			style={{
				transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined,
				transition,
			}}
			className={classNames("relative rounded-lg", isDragging && "z-10 opacity-90 shadow-lg")}
		>
			{children(handle)}
		</li>
	);
}

/** What a screen reader says while something is moved. */
function useAnnouncements<Item extends SortableItem>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
): Announcements {
	const { t } = useTranslation("parcours");
	const place = (id: UniqueIdentifier | undefined) => items.findIndex((item) => item.id === id) + 1;
	const said = (id: UniqueIdentifier, over?: UniqueIdentifier) => {
		const item = items.find((candidate) => candidate.id === id);
		return { name: item ? nameOf(item) : "", place: place(over ?? id), count: items.length };
	};
	// What is taken lies over itself at once: that is no move, and must not drown the word that it is taken.
	const lastOver = useRef<UniqueIdentifier | null>(null);
	return {
		onDragStart: ({ active }) => {
			lastOver.current = active.id;
			return t("order.taken", said(active.id));
		},
		onDragOver: ({ active, over }) => {
			if (!over || over.id === lastOver.current) return undefined;
			lastOver.current = over.id;
			return t("order.over", said(active.id, over.id));
		},
		onDragEnd: ({ active, over }) => t("order.dropped", said(active.id, over?.id)),
		onDragCancel: ({ active }) => t("order.cancelled", said(active.id)),
	};
}
