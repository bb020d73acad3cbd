export {
  ArrowLeft, ArrowRight, Bell, Calendar, Check, Clock, Close, Collection, DataLine, Histogram,
  Document, Download, EditPen, Expand, Finished, FolderOpened, HomeFilled, List, Medal, MessageBox, Notebook, Paperclip,
  Postcard, Printer, Refresh, RefreshRight, Search, Stamp, Tickets, UploadFilled, User, View, ZoomIn, ZoomOut,
} from '@element-plus/icons-vue';
