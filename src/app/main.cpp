#include <app/version.h>

#include <cstdio>
#include <string>

int main() {
  std::printf("zhongshu %s\n", std::string(zs::app::version()).c_str());
  return 0;
}
