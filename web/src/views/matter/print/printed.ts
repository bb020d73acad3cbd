import { getCurrentInstance, onBeforeUnmount, onMounted, render, type VNode } from 'vue';
import './print.css';

const mark = 'printing-sheet';

/**
 * Paper behind the page: whoever prints (the button, Ctrl+P) while it is there gets this sheet and nothing around it.
 * It is made when the printing begins and gone when it ends.
 */
export function usePrinted(sheet: () => VNode | null): void {
  const context = getCurrentInstance()?.appContext ?? null;
  const root = document.createElement('div');
  root.className = 'print-sheet';

  function before(): void {
    const node = sheet();
    if (!node) return;
    node.appContext = context;
    render(node, root);
    document.body.append(root);
    document.documentElement.classList.add(mark);
  }
  function after(): void {
    document.documentElement.classList.remove(mark);
    render(null, root);
    root.remove();
  }
  onMounted(() => {
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    after();
  });
}
