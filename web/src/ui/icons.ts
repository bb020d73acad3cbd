export {
  ArrowLeft, Bell, Check, Close, Document, EditPen, Expand, FolderOpened, Notebook, Paperclip, Tickets,
  UploadFilled, User, View,
} from '@element-plus/icons-vue';
