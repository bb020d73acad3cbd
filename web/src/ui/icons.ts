export {
  ArrowLeft, Bell, Calendar, Check, Clock, Close, Collection, DataLine, Histogram,
  Document, Download, EditPen, Expand, FolderOpened, HomeFilled, MessageBox, Notebook, Paperclip,
  Printer, Refresh, Search, Stamp, Tickets, UploadFilled, User, View,
} from '@element-plus/icons-vue';
