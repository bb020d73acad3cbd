# Starts a business module from tools/new-module/: a declaration, its permissions, a story, a page to read.
# shellcheck shell=bash

dev_new_module() {
  (($# == 2)) || die "new-module wants a name and a title: ./dev new-module meeting_room 会议室"
  local name=$1 title=$2 into=modules/$1 file
  check_module_name "$name"
  check_module_title "$title"
  mkdir -p "$into/stories"
  for file in README.md NAME.matter.jsonc permissions.csv stories/first.story; do
    sed -e "s/@NAME@/$name/g" -e "s/@TITLE@/$title/g" "tools/new-module/$file.in" >"$into/${file/NAME/$name}"
    say "  $into/${file/NAME/$name}"
  done
  say "Next: edit the declaration, then ./dev story. 接下来：修改声明文件，然后运行 ./dev story。"
}

check_module_name() {
  [[ $1 =~ ^[a-z][a-z0-9]*(_[a-z0-9]+)*$ && ${#1} -le 40 ]] ||
    die "\"$1\" cannot be a module's name: use small letters, digits and single underscores, as in meeting_room (at most 40)."
  [[ ! -e modules/$1 ]] || die "modules/$1 exists already; choose another name."
  [[ ! -e src/$1 ]] || die "\"$1\" is a part of the platform (src/$1); choose another name."
  ! grep -rqs --include='*.matter.jsonc' "\"kind\": *\"$1\"" modules || die "a declaration of the kind \"$1\" exists already; choose another name."
}

check_module_title() {
  [[ -n $1 && ${#1} -le 20 && $1 != *[\"\\/\&$'\n\t']* ]] ||
    die "\"$1\" cannot be a module's title: 1 to 20 characters, without quotes, slashes, & or line breaks."
  ! grep -rqs --include='*.matter.jsonc' "^ *\"title\": *\"$1\"," modules || die "a module with the title $1 exists already; choose another title."
}
