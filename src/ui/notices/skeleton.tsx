import './skeleton.css';

export interface SkeletonProps {
  /** What is awaited: "กำลังเปิดกล่องเรื่อง". */
  readonly label: string;
  /** How many rows will probably come. */
  readonly rows?: number;
}

/** Stands in for a list while it loads; shows itself after 300 ms only, so that quick things do not flicker. */
export function Skeleton({ label, rows = 3 }: SkeletonProps) {
  return (
    <div class="skeleton" role="status">
      <span>{label}</span>
      {Array.from({ length: rows }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
