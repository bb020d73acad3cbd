export {
  ArrowLeft, ArrowRight, Bell, Calendar, Check, Clock, Close, Collection, DataLine, Histogram,
  Document, Download, EditPen, Expand, Finished, FolderOpened, HomeFilled, MessageBox, Notebook, Paperclip,
  Printer, Refresh, RefreshRight, Search, Stamp, Tickets, UploadFilled, User, View, ZoomIn, ZoomOut,
} from '@element-plus/icons-vue';
